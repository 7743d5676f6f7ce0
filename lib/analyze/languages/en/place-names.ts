// Names separated by bars and line breaks. Sources: see NOTICE.
/** States and territories: i18n-iso-countries (MIT) and the CIA World Factbook (public domain). */
export const COUNTRIES = `
Afghanistan|Akrotiri|Aland Islands|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla|Antarctica
Antigua and Barbuda|Arab Republic of Egypt|Argentina|Argentine Republic|Armenia|Aruba|Ascension
Ashmore and Cartier Islands|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bailiwick of Guernsey
Bailiwick of Jersey|Baker Island|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|BiH
Bolivarian Republic of Venezuela|Bolivia|Bosnia and Herzegovina|Botswana|Bouvet Island|Brazil
British Indian Ocean Territory|British Virgin Islands|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burma
Burundi|C te d'Ivoire|Cabo Verde|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands
Central African Republic|Chad|Chile|China|Christmas Island|Clipperton Island|Cocos|Colombia
Commonwealth of Australia|Commonwealth of Dominica|Commonwealth of Puerto Rico|Commonwealth of The Bahamas
Commonwealth of the Northern Mariana Islands|Comoros|Congo|Cook Islands|Cooperative Republic of Guyana
Coral Sea Islands|Coral Sea Islands Territory|Costa Rica|Cote d'Ivoire|Country of Aruba|Country of Curacao
Country of Sint Maarten|Croatia|Cuba|Curacao|Curaçao|Cyprus|Czech Republic|Czechia|Côte d'Ivoire|DPRK|DRC
Democratic People's Republic of Korea|Democratic Republic of Timor-Leste|Democratic Republic of the Congo
Democratic Socialist Republic of Sri Lanka|Denmark|Dhekelia|Djibouti|Dominica|Dominican Republic|Ecuador
Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|FDRE|Falkland Islands|Faroe Islands
Federal Democratic Republic of Ethiopia|Federal Republic of Germany|Federal Republic of Nigeria
Federal Republic of Somalia|Federated States of Micronesia|Federation of Saint Kitts and Nevis
Federative Republic of Brazil|Fiji|Finland|France|French Guiana|French Polynesia|French Republic
French Southern Territories|French Southern and Antarctic Lands|Gabon|Gabonese Republic|Gambia|Gaza
Gaza Strip|Georgia|Germany|Ghana|Gibraltar|Grand Duchy of Luxembourg|Great Britain|Greece|Greenland
Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Hashemite Kingdom of Jordan
Heard Island and McDonald Islands|Hellenic Republic|Henderson|Holy See|Honduras|Hong Kong
Hong Kong Special Administrative Region|Howland Island|Hungary|I.O.M.|Iceland
Independent State of Papua New Guinea|Independent State of Samoa|India|Indonesia|Iran|Iraq|Ireland
Islamic Republic of Afghanistan|Islamic Republic of Iran|Islamic Republic of Mauritania
Islamic Republic of Pakistan|Isle of Man|Israel|Italian Republic|Italy|Ivory Coast|Jamaica|Jan Mayen|Japan
Jarvis Island|Jersey|Johnston Atoll|Jordan|Kazakhstan|Kenya|Kingdom of Bahrain|Kingdom of Belgium
Kingdom of Bhutan|Kingdom of Cambodia|Kingdom of Denmark|Kingdom of Eswatini|Kingdom of Lesotho
Kingdom of Morocco|Kingdom of Norway|Kingdom of Saudi Arabia|Kingdom of Spain|Kingdom of Sweden
Kingdom of Thailand|Kingdom of Tonga|Kingdom of the Netherlands|Kingman Reef|Kiribati|Kosovo|Kuwait
Kyrgyz Republic|Kyrgyzstan|Lao PDR|Lao People's Democratic Republic|Laos|Latvia|Lebanese Republic|Lebanon
Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macao|Macau|Macau Special Administrative Region
Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|Mauritius|Mayotte
Mexico|Midway Islands|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia
Nauru|Navassa Island|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue
Norfolk Island|North Korea|North Macedonia|Northern Mariana Islands|Norway|Oman
Oriental Republic of Uruguay|Overseas Collectivity of Saint Barthelemy
Overseas Collectivity of Saint Martin|Overseas Lands of French Polynesia|Pakistan|Palau|Palestine
Palmyra Atoll|Panama|Papua New Guinea|Paracel Islands|Paraguay|People's Democratic Republic of Algeria
People's Republic of Bangladesh|People's Republic of China|Peru|Philippines|Pitcairn|Pitcairn Islands
Plurinational State of Bolivia|Poland|Portugal|Portuguese Republic|Principality of Andorra
Principality of Liechtenstein|Principality of Monaco|Puerto Rico|Qatar|Republic of Albania
Republic of Angola|Republic of Armenia|Republic of Austria|Republic of Azerbaijan|Republic of Belarus
Republic of Benin|Republic of Botswana|Republic of Bulgaria|Republic of Burundi|Republic of C te d'Ivoire
Republic of Cabo Verde|Republic of Cameroon|Republic of Chad|Republic of Chile|Republic of Colombia
Republic of Costa Rica|Republic of Croatia|Republic of Cuba|Republic of Cyprus|Republic of Djibouti
Republic of Ecuador|Republic of El Salvador|Republic of Equatorial Guinea|Republic of Estonia
Republic of Fiji|Republic of Finland|Republic of Ghana|Republic of Guatemala|Republic of Guinea
Republic of Guinea-Bissau|Republic of Haiti|Republic of Honduras|Republic of India|Republic of Indonesia
Republic of Iraq|Republic of Kazakhstan|Republic of Kenya|Republic of Kiribati|Republic of Korea
Republic of Kosovo|Republic of Latvia|Republic of Liberia|Republic of Lithuania|Republic of Madagascar
Republic of Malawi|Republic of Maldives|Republic of Mali|Republic of Malta|Republic of Mauritius
Republic of Moldova|Republic of Mozambique|Republic of Namibia|Republic of Nauru|Republic of Nicaragua
Republic of Niger|Republic of North Macedonia|Republic of Palau|Republic of Panama|Republic of Paraguay
Republic of Peru|Republic of Poland|Republic of Rwanda|Republic of San Marino|Republic of Senegal
Republic of Serbia|Republic of Seychelles|Republic of Sierra Leone|Republic of Singapore
Republic of Slovenia|Republic of South Africa|Republic of South Sudan|Republic of Suriname
Republic of Tajikistan|Republic of The Gambia|Republic of Trinidad and Tobago|Republic of Tunisia
Republic of Turkey|Republic of Uganda|Republic of Uzbekistan|Republic of Vanuatu|Republic of Yemen
Republic of Zambia|Republic of Zimbabwe|Republic of the Congo|Republic of the Marshall Islands
Republic of the Philippines|Republic of the Sudan|Reunion|Romania|Russia|Russian Federation|Rwanda
Saint Barthelemy|Saint Barthélemy|Saint Helena|Saint Kitts and Nevis|Saint Lucia|Saint Martin
Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Saint-Barth|Samoa|San Marino
Sao Tome and Principe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Sint Maarten
Slovak Republic|Slovakia|Slovenia|Socialist Republic of Vietnam|Solomon Islands|Somalia|South Africa
South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands|South Korea
South Sudan|Spain|Spratly Islands|Sri Lanka|St. Barths|State of Eritrea|State of Israel|State of Kuwait
State of Libya|State of Palestine|State of Qatar|Sudan|Sultanate of Oman|Suriname|Svalbard
Svalbard and Jan Mayen|Sweden|Swiss Confederation|Switzerland|Syria|Syrian Arab Republic|TAAF|Taiwan
Tajikistan|Tanzania|Territory of Ashmore and Cartier Islands|Territory of Christmas Island
Territory of Cocos|Territory of New Caledonia and Dependencies|Territory of Norfolk Island|Thailand
The Gambia|The Netherlands|The Republic of North Macedonia|Timor-Leste|Togo|Togolese Republic|Tokelau
Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkiye|Turkmenistan|Turks and Caicos Islands|Tuvalu|Türkiye|U.S.
U.S.A.|UAE|UK|US|USA|Uganda|Ukraine|Union of Burma|Union of the Comoros|United Arab Emirates
United Kingdom|United Mexican States|United Republic of Tanzania|United States
United States Minor Outlying Islands|United States of America|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam
Virgin Islands|Wake Island|Wallis and Futuna|West Bank|Western Sahara|Yemen|Zambia|Zimbabwe|Åland Islands`;

/** Large cities, and the smaller ones and provinces that world news names: GeoNames (CC BY 4.0). */
export const CITIES = `
Aba|Abadan|Abeokuta|Abidjan|Abkhazia|Abobo|Abomey-Calavi|Abqaiq|Abu Dhabi|Abu Ghurayb|Abuja|Abū Ghurayb
Acapulco de Juarez|Acapulco de Juárez|Accra|Aceh|Ad Diwaniyah|Ad Dīwānīyah|Adamstown|Adana|Addis Ababa
Aden|Ado-Ekiti|Agadir|Agra|Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Ajman City|Ajmer|Akita|Akola|Aksu
Akure|Al Ahmadi|Al Aḩmadī|Al Basrah al Qadimah|Al Başrah al Qadīmah|Al Fayyum|Al Fayyūm|Al Hoceima
Al Hoceïma|Al Hudaydah|Al Kharj|Al Kut|Al Kūt|Al Mahallah al Kubra|Al Mansurah|Al Manşūrah
Al Mawsil al Jadidah|Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Qadarif|Al Ḩudaydah|Al ‘Amarah
Al ‘Amārah|Alabama|Alaska|Albuquerque|Aleppo|Alexandria|Algiers|Alicante|Aligarh|Allahabad|Allahābād
Almaty|Alofi|Alvaro Obregon|Alīgarh|Amagasaki|Ambattur|Ambattūr|Ambon|Amman|Amravati|Amritsar|Amrāvati
Amsterdam|Anaheim|Ananindeua|Anapolis|Anbar|Andhra Pradesh|Andijon|Andorra la Vella|Anhui|Anjar|Anjouan
Ankara|Annapolis|Anqing|Ansan-si|Anshan|Anshun|Antalya|Antananarivo|Antipolo|Antofagasta|Antwerpen|Anyang
Anyang-si|Anápolis|Aparecida de Goiania|Aparecida de Goiânia|Apia|Aqaba|Aracaju|Arak|Arauca|Ardabil
Ardabīl|Arequipa|Arizona|Arkansas|Arkhangel’sk|Arlington|Arusha|Arāk|As Sulaymaniyah|As Sulaymānīyah
Asahikawa|Asansol|Ashdod|Ashgabat|Ashkelon|Asia|Asmara|Astana|Astrakhan|Asunci n|Asuncion|Asunción|Asyut
Asyūţ|Atasehir|Ataşehir|Athens|Atlanta|Auckland|Aurangabad|Austin|Avarua|Axum|Azadshahr|Azcapotzalco|Babil
Bacolod City|Bacoor|Badakhshan|Badghis|Bagcılar|Baghdad|Baghlan|Bahawalpur|Bahcelievler|Bahçelievler
Baicheng|Baidoa|Bakersfield|Bakool|Baku|Balad|Bali|Balikpapan|Balkan|Balochistan|Baltimore|Bam|Bamako
Bamenda|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandundu|Bandung|Bangkok|Bangui
Banja Luka|Banjarmasin|Banjul|Bannu|Banqiao|Baoding|Baotou|Baqubah|Barcelona|Barddhaman|Barddhamān
Bareilly|Barinas|Barnaul|Barquisimeto|Barranquilla|Basra|Basrah|Basseterre|Batam|Batikent|Batman
Baton Rouge|Battagram|Batticaloa|Bauchi|Bauru|Bay|Bayan Nur|Bayji|Bağcılar|Beijing|Beira|Beirut|Bei’an
Beja|Bekasi|Belem|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade|Bellary|Bello|Belmopan|Belo Horizonte
Belém|Bengaluru|Bengbu|Benghazi|Bengkulu|Benin City|Benito Juarez|Benito Juárez|Benoni|Benxi|Berkeley
Berlin|Bern|Beslan|Bethlehem|Betim|Bhagalpur|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimbar|Bhiwandi
Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|Bhīlwāra|Bielefeld|Bien Hoa|Bihar|Bikaner|Bilbao|Bilimora|Binan
Bingol|Birkenhead|Birmingham|Bishkek|Biskra|Bissau|Biên Hòa|Biñan|Blantyre|Bloemfontein|Bobo-Dioulasso
Bochum|Bochum-Hordel|Bogor|Bogot|Bogota|Bogotá|Bokaro|Boksburg|Bokāro|Bologna|Bonn|Bonny|Borivli|Boston
Botshabelo|Bouake|Bouaké|Boumerdas|Brahmapur|Brakpan|Brampton|Bras lia|Brasilia|Brasília|Bratislava
Brazzaville|Bremen|Brest|Bridgetown|Brisbane|Bristol|Brno|Brooklyn|Brussels|Bryansk|Bucaramanga|Bucharest
Bucheon-si|Budapest|Budta|Buenos Aires|Bujumbura|Bukavu|Bulawayo|Bunia|Buraydah|Bursa|Busan|Bushehr|Butuan
Bydgoszcz|Bīkaner|Cabuyao|Cagayan de Oro|Cairo|Calabar|Calamba|Calgary|Cali|California|Callao
Caloocan City|Camaguey|Camagüey|Camayenne|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes
Canary Islands|Canberra|Cancun|Cancún|Cangzhou|Cankaya|Cannes|Canoas|Canterbury|Cape Town|Caracas
Carapicuiba|Carapicuíba|Cardiff|Carrefour|Cartagena|Casablanca|Castries|Caxias do Sul|Cebu City|Celaya
Central|Central Java|Centurion|Ceuta|Chaco|Chanda|Chandigarh|Changchun|Changde|Changsha|Changshu City
Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Charleston|Charlotte|Charlotte Amalie|Charsadda|Cheboksary
Chechnya|Chelyabinsk|Chengde|Chengdu|Chennai|Cheonan|Cheongju-si|Cherepovets|Chernihiv|Chiapas|Chiba
Chicago|Chiclayo|Chifeng|Chihuahua|Chimbote|Chinju|Chisinau|Chisinau in Romanian|Chita|Chittagong
Chitungwiza|Chongjin|Chongqing|Christchurch|Chānda|Cimahi|City of Balikpapan|Ciudad Apodaca|Ciudad Bolivar
Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|Ciudad Lopez Mateos|Ciudad López Mateos
Ciudad Nezahualcoyotl|Ciudad Victoria|Ciudad del Este|Clearwater|Cleveland|Cluj-Napoca|Cochabamba|Cochin
Coimbatore|Colombo|Colorado|Colorado Springs|Columbus|Comilla|Conakry|Constanta|Constanţa|Contagem
Copenhagen|Cordoba|Corpus Christi|Corrientes|Cotonou|Coventry|Coyoacan|Coyoacán|Cozumel|Craiova|Crimea
Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|Cuautitlán Izcalli|Cucuta|Cuernavaca|Cuiaba|Cuiabá|Culiacan
Culiacán|Curitiba|Cusco|Cuttack|Córdoba|Cúcuta|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dagestan|Dakar
Dalian|Dallas|Damascus|Dammam|Dandong|Dar es Salaam|Dasmarinas|Dasmariñas|Datong|Davangere|Davao|Dehra Dun
Dehra Dūn|Delaware|Delhi|Delmas 73|Delta|Denizli|Denpasar|Denver|Depok|Dera Bugti|Dera Ismail Khan|Detroit
Dezhou|Dhaka|Dharamsala|Dhulia|Dhūlia|Diadema|Diepsloot|Dili|Dimona|Diyala|Diyarbakır|Dnipro|Doboj|Doda
Dodoma|Doha|Dombivli|Domodedovo|Donetsk|Dongguan|Dortmund|Douala|Dresden|Dubai|Dublin|Duekoue|Duisburg
Duque de Caxias|Durban|Durgapur|Dushanbe|Dusseldorf|Düsseldorf|Eagle|East|East Jerusalem|East London
Eastern|Ebute Ikorodu|Ecatepec de Morelos|Edinburgh|Edmonton|Eilat|El Obeid|El Paso|England|Enugu
Episkopi Cantonment|Erbil|Erzurum|Esenler|Eskisehir|Eskişehir|Essen|Etobicoke|Faisalabad|Farah|Faridabad
Feira de Santana|Fenghuang|Fes|Firozabad|Florianopolis|Florianópolis|Foca|Fort Bragg|Fort Hood
Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|Franca|Frankfurt am Main|Freetown|Fresno|Fuji
Fujian|Fujisawa|Fukuoka|Fukuyama|Funafuti|Fushun|Fuxin|Fuzhou|Fès|Fīrozābād|Gaborone|Galle|Gallup|Ganja
Gansu|Garoua|Gaya|Gaziantep|Gdansk|Gdańsk|Geneina|General Santos|Geneva|Genoa|George Town|Georgetown
Gereshk|Ghaziabad|Ghazni|Ghāziābād|Gifu-shi|Gilbert Islands|Gitega|Giza|Glasgow|Goiania|Goiânia|Gold Coast
Gorakhpur|Goteborg|Goyang-si|Grand Turk|Grenoble|Guadalajara|Guangdong|Guangzhou|Guankou|Guantanamo
Guaruja|Guarujá|Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Gulu
Guntur|Gustavia|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Göteborg|Hachioji|Hachiōji|Hagatna|Haifa
Haikou|Hainan|Haiphong|Hakkari|Halabja|Halifax|Hamadan|Hamadān|Hamah|Hamamatsu|Hamburg|Hamhung|Hamhŭng
Hamilton|Handan|Hangzhou|Hannover|Hanoi|Hanover|Haora|Harare|Harbin|Hargeysa|Havana|Hawaii|Hebei|Hebron
Hefei|Hegang|Heilongjiang|Helmand|Helsinki|Henan|Hengshui|Hengyang|Herat|Hermosillo|Heroica Matamoros
Himeji|Hirakata|Hiroshima|Hit|Ho Chi Minh City|Hohhot|Holguin|Holguín|Hollywood|Homs|Homyel'|Honcho|Honchō
Honiara|Honolulu|Houston|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Hualien City|Huancayo|Huangshi|Hubei|Hubli
Hunan|Hungnam|Huocheng|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|Iasi|Iaşi|Ibadan|Ibague|Ibagué|Ibaraki|Ikeja
Ilam|Iles Eparses|Iligan|Iligan City|Illinois|Iloilo|Ilorin|Incheon|Indianapolis|Indore|Inner Mongolia
Iowa|Ipoh|Iquitos|Irapuato|Irbid|Irkutsk|Isfahan|Islamabad|Islington|Istanbul|Itaquaquecetuba|Ituri
Ivanovo|Iwaki|Ixtapaluca|Izhevsk|Izmir|Iztacalco|Iztapalapa|Jabalpur|Jabalya|Jaboatao
Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jacksonville|Jaffna|Jaipur|Jakarta|Jalalabad
Jalandhar|Jalgaon|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Janakpur|Jeddah|Jeju City|Jeonju|Jericho
Jerusalem|Jhang Sadr|Jhansi|Jhānsi|Jiamusi|Jiangmen|Jiangxi|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang
Jilin|Jinan|Jincheng|Jingdezhen|Jining|Jinzhou|Jixi|Joao Pessoa|Jodhpur|Johannesburg|Johor Bahru|Joinville
Jolo|Jos|João Pessoa|Juarez|Juba|Juiz de Fora|Jundiai|Jundiaí|Juárez|Kabul|Kaduna|Kaesong|Kaesŏng
Kagoshima|Kahramanmaras|Kahramanmaraş|Kahriz|Kahrīz|Kaifeng|Kaliningrad|Kalininskiy|Kaluga|Kalyan|Kalyān
Kamarhati|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahar|Kandahār|Kano|Kanpur|Kansas|Kansas City
Kaohsiung|Kapisa|Karabaglar|Karabağlar|Karachi|Karagandy|Karaj|Karbala|Karnataka|Karol Bagh|Karol Bāgh
Kashiwa|Kassala|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Kearny|Keelung
Kemerovo|Kenitra|Kerala|Kerman|Kermanshah|Key West|Khabarovsk|Khabarovsk Vtoroy|Khagrachhari|Khalis
Khamis Mushait|Khan Yunis|Kharkiv|Khartoum|Kherson|Khmelnytskyi|Khorramabad|Khorramshahr|Khost|Khulna|Kiel
Kigali|Kimhae|Kingston|Kingston upon Hull|Kingstown|Kinshasa|Kirkuk|Kirov|Kisangani|Kismayo|Kitakyushu
Kitwe|Klang|Kobe|Kochi|Kolhapur|Kolhāpur|Kolkata|Kollam|Koln|Kolwezi|Konya|Korba|Koriyama|Koshigaya|Kosti
Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kousséri|Kowloon|Kozhikode|Krakow|Kraków|Krasnodar
Krasnogvargeisky|Krasnoyarsk|Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuantan|Kuching|Kukatpalli|Kulti|Kumamoto
Kumasi|Kunar|Kunduz|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|Kursk|Kuwait City|Kwangmyong|Kwangmyŏng|Kyiv
Kyoto|Kyzylorda|Köln|Kāmārhāti|Kōriyama|Kūkatpalli|L'Aquila|La Paz|La Plata|Lagos|Lahore|Lakhdaria
Langfang|Lanzhou|Lapu-Lapu City|Larkana|Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Vegas
Lashkar Gah|Latakia|Latur|Lausanne|Laval|Lazaro Cardenas|Leeds|Leicester|Leipzig|Lekki|Leon de los Aldama
Lexington-Fayette|León de los Aldama|Lhasa|Lianshan|Liaoning|Liaoyang|Liaoyuan|Libreville|Lijiang|Likasi
Lilongwe|Lima|Lipetsk|Lisbon|Liverpool|Ljubljana|Logar|Lome|Lomé|London|Londrina|Long Beach|Longyearbyen
Los Angeles|Louisiana|Luancheng|Luanda|Lublin|Lubumbashi|Lucknow|Ludhiana|Ludhiāna|Luhansk|Luohe|Luoyang
Luqiao|Lusaka|Luton|Luxor|Lviv|Lyon|Macapa|Macapá|Maceio|Maceió|Machida|Madrid|Madurai|Magna|Magnitogorsk
Mahabad|Maharashtra|Mahilyow|Maiduguri|Maine|Majuro|Makassar|Makati City|Makhachkala|Makiyivka|Mal|Malabo
Malaga|Malang|Malatya|Malegaon|Malindi|Malingao|Malir Cantonment|Malmo|Malmö|Maltepe|Manado|Managua|Manama
Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manila|Manipur|Manizales
Mannheim|Mansilingan|Manukau City|Maputo|Mar del Plata|Maracaibo|Maracay|Mardan|Marigot|Maringa|Maringá
Mariupol|Maroua|Marrakesh|Marseille|Maryland|Masan|Maseru|Mashhad|Masina|Massachusetts|Mata-Utu|Mataram
Mathura|Matola|Matsudo|Matsuyama|Maturin|Maturín|Maua|Mauá|Mawlamyine|Mazar-e Sharif|Mazatlan|Mazatlán
Mazār-e Sharīf|Mbabane|Mbuji-Mayi|Mecca|Medan|Medellin|Medellín|Meerut|Meknes|Meknès|Melbourne|Melilla
Memphis|Mendoza|Merida|Meridian|Mersin|Mesa|Mexicali|Mexico City|Miami|Michigan|Michoacan|Middlesbrough
Miguel Hidalgo|Milan|Milwaukee|Minato|Minneapolis|Minnesota|Minsk|Misratah|Mississauga|Mississippi
Missouri|Mitrovica|Mixco|Miyazaki|Mişrātah|Mogadishu|Mogi das Cruzes|Mombasa|Monrovia|Monterrey
Montes Claros|Montevideo|Montreal|Montréal|Moradabad|Morelia|Moron|Moroni|Morón|Morādābād|Moscow|Mostar
Mosul|Mudanjiang|Multan|Mumbai|Munich|Muratpasa|Muratpaşa|Murcia|Murmansk|Muscat|Muzaffarabad
Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mwanza|Mykolayiv|Mysore|Málaga|Mérida|Mālegaon|N'Djamena
Naberezhnyye Chelny|Nablus|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nairobi|Najaf|Najafgarh|Namangan|Nampula
Namp’o|Nanchang|Nanchong|Nanded|Nangarhar|Nangi|Nanjing|Nanning|Nantong|Naples|Nara-shi|Narathiwat|Narela
Nashik|Nashville|Nasiriyah|Nassau|Natal|Natore|Naucalpan de Juarez|Naucalpan de Juárez|Navi Mumbai
Nay Pyi Taw|Nazareth|Ndola|Nebraska|Neijiang|Neiva|Nellore|Nevada|New Delhi|New Hampshire|New Jersey
New Kingston|New Mexico|New Orleans|New South Memphis|New York|New York City|Newark|Newcastle|Newport
Ngerulmud|Niamey|Nice|Nicosia|Niigata|Nimroz|Nineveh|Ningbo|Ningxia|Nishinomiya-hama|Niteroi|Niterói
Nizamabad|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Normandy|North Carolina|North Kivu|North York|Northern
Northern Ireland|Nottingham|Nouakchott|Noumea|Nova Iguacu|Nova Iguaçu|Nova Scotia|Novokuznetsk|Novosibirsk
Nowrangapur|Nuevo Laredo|Nuku'alofa|Nur-Sultan|Nuristan|Nurnberg|Nuuk|Nyala|Nürnberg|N’dalatando|Oakland
Odessa|Ohio|Oita|Okayama|Okazaki|Okene|Okinawa|Oklahoma|Oklahoma City|Old City|Olinda|Omaha|Omdurman|Omsk
Onitsha|Oran|Oranjestad|Ordos|Oregon|Orel|Orenburg|Orumiyeh|Orël|Orūmīyeh|Osaka|Osasco|Osh|Oshawa|Oslo
Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Oxford|Oyo|Padang|Pago Pago|Paktia|Paktika|Palembang|Palermo
Palikir|Panama City|Panamá|Panihati|Panshan|Papeete|Papua|Paramaribo|Paris|Pasadena|Pasay|Pasig City
Pasragad Branch|Pasto|Patiala|Patiāla|Patna|Pattani|Pattaya|Pavlodar|Pearl|Pekanbaru|Pelotas|Penza|Peoria
Percut|Pereira|Perm|Perth|Peshawar|Petaling Jaya|Petare|Philadelphia|Philipsburg|Phnom Penh|Phoenix
Pietermaritzburg|Pikine|Pimpri|Pingdingshan|Pingxiang|Piracicaba|Pittsburgh|Piura|Plovdiv|Plymouth
Podgorica|Pohang|Pointe-Noire|Pokhara|Poltava|Pontianak|Port Elizabeth|Port Harcourt|Port Louis
Port Moresby|Port Said|Port Sudan|Port of Spain|Port-Vila|Port-au-Prince|Portland|Porto Alegre|Porto Velho
Porto-Novo|Posadas|Poznan|Poznań|Prague|Praia|Pretoria|Prijedor|Pristina|Prizren|Providence|Pucallpa
Puebla|Puente Alto|Puerto La Cruz|Pulwama|Punasa|Pune|Punjab|Punāsa|Putian|Puyang|Puyang Chengguanzhen
Pyinmana|Pyongyang|Pānihāti|Qazvin|Qingdao|Qinghai|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec|Queens|Quetta
Quezon City|Quito|Québec|Rabat|Rahim Yar Khan|Raipur|Rajahmundry|Rajasthan|Rajkot|Rajshahi|Rakhine|Raleigh
Ramadi|Ramallah|Ramgundam|Ranchi|Randburg|Rangoon|Rangpur|Ras Al Khaimah City|Rasht|Raurkela|Rawalpindi
Ra’s Bayrut|Ra’s Bayrūt|Reading|Recife|Red Sea|Republic|Resistencia|Reykjavik|Reynosa|Rhode Island
Ribeirao Preto|Ribeirao das Neves|Ribeirão Preto|Ribeirão das Neves|Riga|Rio de Janeiro|Rivers State
Riverside|Riyadh|Road Town|Rodrigues|Rohini|Rohtak|Rome|Rosario|Roseau|Rostov-na-Donu|Rotterdam|Ryazan’
Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Sacramento|Saharanpur|Sahāranpur|Saint George's|Saint Helier
Saint John's|Saint Peter|Saint Peter Port|Saint Petersburg|Saint-Pierre|Saipan|Saitama|Sakai|Sale|Salem
Salta|Saltillo|Samara|Samarinda|Samarkand|Samsun|Samut Prakan|San Andres|San Antonio|San Diego
San Francisco|San Jos|San Jose|San Jose del Monte|San José|San Juan|San Luis Potosi|San Luis Potosí
San Miguel de Tucuman|San Miguel de Tucumán|San Miguelito|San Nicolas de los Garza
San Nicolás de los Garza|San Pedro Sula|San Salvador|San Salvador Atenco|San Salvador de Jujuy|Sanaa
Sanandaj|Sandakan|Sangli|Sanlıurfa|Santa Ana|Santa Barbara|Santa Cruz|Santa Cruz de la Sierra|Santa Fe
Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santiago|Santiago de Cuba
Santiago de Queretaro|Santiago de Querétaro|Santiago de los Caballeros|Santiago del Estero|Santo Andre
Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Sao Bernardo do Campo|Sao Joao de Meriti
Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Luis|Sao Paulo|Sao Tome|Sao Vicente|Sapporo|Sarajevo|Saransk
Saratov|Sargodha|Sariwon|Sariwŏn|Savannah|Scarborough|Seattle|Sector 2|Sector 3|Sector 6|Semarang|Sendai
Seongnam-si|Seoul|Serekunda|Seremban|Serra|Sevastopol|Sevilla|Shaanxi|Shah Alam|Shahjanpur|Shakiso
Shan State|Shandong|Shanghai|Shangrao|Shangyu|Shantou|Shanxi|Shaoguan|Shaoxing|Sharjah|Shashi|Sheffield
Shekhupura|Shengli|Shenyang|Shenzhen|Shibganj|Shihezi|Shijiazhuang|Shimoga|Shiqi|Shiraz|Shivaji Nagar
Shiyan|Shizuoka|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Sichuan|Sidon|Siliguri|Simferopol
Sindh|Sinjar|Siping|Sirte|Sisli|Situbondo|Skopje|Smolensk|Soacha|Sochi|Sofia|Sokoto|Solapur|Soledad
Solāpur|Sorocaba|South Boston|South Carolina|South Dakota|South Tangerang|Soweto|Soyapango|Srinagar
St. Louis|St. Petersburg|Stanley|Staten Island|Stavropol’|Stockholm|Stockton|Stoke-on-Trent|Strasbourg
Stuttgart|Subang Jaya|Suez|Suita|Suizhou|Sukkur|Sultanah|Sultangazi|Sulţānah|Sunch’on|Sunch’ŏn|Sunderland
Surabaya|Surakarta|Surat|Surgut|Surrey|Suva|Suwon|Suzhou|Swansea|Sydney|Szczecin|São Bernardo do Campo
São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|São Paulo|São Vicente|Sāngli|Sūrat
Tabriz|Tabuk|Taguig|Taichung|Taihecun|Tainan|Taipei|Taiyuan|Taizhou|Tai’an|Takamatsu|Takatsuki|Takeo
Tallinn|Tamale|Tamil Nadu|Tampa|Tampico|Tanda|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|Tarawa|Taraz
Tashkent|Tata|Tawau|Ta‘izz|Ta’if|Tbilisi|Tebessa|Tegucigalpa|Tehran|Tel Aviv|Temara|Tembisa|Teni|Tennessee
Tepic|Teresina|Tetouan|Texas|Thane|Thanh Hoa|The Bronx|The Hague|The Settlement|The Valley|Thessaloniki
Thessaloníki|Thies|Thimphu|Thiruvananthapuram|Thiès|Thoothukudi|Thrissur|Thāne|Tianjin|Tianshui|Tibet
Tieling|Tijuana|Tikrit|Timisoara|Timişoara|Tirah|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|Tlahuac
Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Tobago|Tokar|Tokorozawa|Tokyo|Toluca|Tol’yatti|Tomsk|Tonala
Tonalá|Tonghua|Tongshan|Toronto|Torreon|Torreón|Torshavn|Torun|Touba|Toulouse|Toyama|Toyohashi|Toyonaka
Toyota|Trincomalee|Trinidad|Tripoli|Tripura|Trujillo|Tucson|Tula|Tulsa|Tumkur|Tumkūr|Tunceli|Tungi|Tunis
Turin|Turmero|Turpan|Tuxtla|Tver|Tyre|Tyumen|Tébessa|Tétouan|Uberlandia|Uberlândia|Udaipur|Ufa|Uige
Uijeongbu-si|Ujjain|Ulaanbaatar|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|University|Urumqi
Uskudar|Ust-Kamenogorsk|Utah|Utsunomiya|Uttar Pradesh|Uyo|Vadodara|Vaduz|Valencia|Valladolid|Valledupar
Valletta|Van|Vancouver|Varanasi|Varna|Vatican City|Venustiano Carranza|Veracruz|Vereeniging|Vermont
Victoria|Victoria de Durango|Vienna|Vientiane|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|Villavicencio
Vilnius|Vinh Long|Vinnytsia|Virginia|Virginia Beach|Visakhapatnam|Vitebsk|Vitoria|Vitória|Vladikavkaz
Vladivostok|Volgograd|Vologda|Volzhskiy|Voronezh|Vukovar|Wad Medani|Wakayama|Wandsbek|Warangal|Warri
Warsaw|Weifang|Welkom|Wellington|Wenshan City|Wenzhou|West|West Bengal|West Island|West Java
West Jerusalem|West Raleigh|West Sumatra|West Virginia|Wichita|Willemstad|Wilmington|Windhoek|Winejok
Winnipeg|Wonsan|Wrocław|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|Wyoming|Wŏnsan|Xalapa de Enriquez
Xalapa de Enríquez|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinjiang|Xinpu|Xinxiang|Xinyang
Xinyuan|Xi’an|Xochimilco|Xuchang|Yala|Yamoussoukro|Yanbu|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo
Yangzhou|Yanji|Yantai|Yaounde|Yaoundé|Yaroslavl|Yazd|Yekaterinburg|Yerevan|Yichang|Yinchuan|Yingkou
Yogyakarta|Yokohama|Yokosuka|Yono|Yucatan|Yueyang|Yunfu|Yunnan|Zabul|Zagreb|Zahedan|Zaire|Zamboanga|Zanjan
Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zeta|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu
Zhangzhou|Zhanjiang|Zhaoqing|Zhejiang|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou|Zhu Cheng City|Zhuhai
Zhumadian|Zhuzhou|Zibo|Zigong|Zinjibar|Zulia|Zunyi|Zurich|Zürich|Álvaro Obregón|Çankaya|Ürümqi|Üsküdar
Āsansol|Āzādshahr|İzmir|Łodz|Łódź|Ōita|Şanlıurfa|Şişli|Ḩamāh`;

/** What the people of a country are called: CIA World Factbook (public domain). */
export const DEMONYMS = `
Afghan|Afghans|Albanian|Albanians|Algerian|Algerians|American|American Samoan|Americans|Andorran|Andorrans
Angolan|Angolans|Anguillan|Anguillans|Antiguan|Antiguans|Argentine|Argentines|Armenian|Armenians|Aruban
Arubans|Australian|Australians|Austrian|Austrians|Azerbaijani|Azerbaijanis|Bahamian|Bahamians|Bahraini
Bahrainis|Bajan|Bangladeshi|Bangladeshis|Barbadian|Barbadians|Barbudan|Barbudans|Basotho|Batswana
Belarusian|Belarusians|Belgian|Belgians|Belizean|Belizeans|Beninese|Bermudian|Bermudians|Bhutanese
Bissau-Guinean|Bissau-Guineans|Bolivian|Bolivians|Bosnian|Bosnians|Brazilian|Brazilians|British|Briton
Britons|Bruneian|Bruneians|Bulgarian|Bulgarians|Burkinabe|Burmese|Burundian|Burundians|Cabo Verdean
Cambodian|Cambodians|Cameroonian|Cameroonians|Canadian|Canadians|Caymanian|Caymanians|Central African
Chadian|Chadians|Channel Islander|Chilean|Chileans|Chinese|Christmas Island|Christmas Islander|Chuukese
Cocos Islander|Colombian|Colombians|Comoran|Comorans|Congolese|Cook Islander|Costa Rican|Croat|Croatian
Croatians|Croats|Cuban|Cubans|Curacaoan|Cypriot|Cypriots|Czech|Czechs|Dane|Danes|Danish|Djiboutian
Djiboutians|Dominican|Dominicans|Dutch|Dutchman|Dutchwoman|Ecuadorian|Ecuadorians|Egyptian|Egyptians
Emirati|Emiratis|Equatoguinean|Equatoguineans|Equatorial Guinean|Eritrean|Eritreans|Estonian|Estonians
Ethiopian|Ethiopians|Falkland Islander|Faroese|Fijian|Fijians|Filipino|Filipinos|Finn|Finnish|Finns|French
French Polynesian|Frenchman|Frenchwoman|Futuna Islander|Futuna Islanders|Futunan|Futunans|Gabonese|Gambian
Gambians|Georgian|Georgians|German|Germans|Ghanaian|Ghanaians|Gibraltar|Gibraltarian|Gibraltarians|Greek
Greeks|Greenlander|Greenlanders|Greenlandic|Grenadian|Grenadians|Guamanian|Guamanians|Guatemalan
Guatemalans|Guinean|Guineans|Guyanese|Haitian|Haitians|Herzegovinian|Herzegovinians|Honduran|Hondurans
Hong Kong|Hong Konger|Hungarian|Hungarians|I-Kiribati|Icelander|Icelanders|Icelandic|Indian|Indians
Indonesian|Indonesians|Iranian|Iranians|Iraqi|Iraqis|Irish|Irishman|Irishwoman|Israeli|Israelis|Italian
Italians|Ivoirian|Ivoirians|Jamaican|Jamaicans|Japanese|Jordanian|Jordanians|Kazakhstani|Kazakhstanis
Kenyan|Kenyans|Kiribati|Kittitian|Kittitians|Korean|Koreans|Kosovan|Kosraen|Kosraens|Kuwaiti|Kuwaitis
Kyrgyzstani|Kyrgyzstanis|Lao|Laos|Laotian|Laotians|Latvian|Latvians|Lebanese|Liberian|Liberians|Libyan
Libyans|Liechtenstein|Liechtensteiner|Liechtensteiners|Lithuanian|Lithuanians|Luxembourg|Luxembourger
Luxembourgers|Macedonian|Macedonians|Malagasy|Malawian|Malawians|Malaysian|Malaysians|Maldivian|Maldivians
Malian|Malians|Maltese|Manx|Manxman|Manxwoman|Marshallese|Mauritanian|Mauritanians|Mauritian|Mauritians
Mexican|Mexicans|Micronesian|Micronesians|Moldovan|Moldovans|Monacan|Monacans|Monegasque|Monegasques
Mongolian|Mongolians|Montenegrin|Montenegrins|Montserratian|Montserratians|Moroccan|Moroccans|Mosotho
Motswana|Mozambican|Mozambicans|NA|Namibian|Namibians|Nauruan|Nauruans|Nepali|Nevisian|Nevisians
New Caledonian|New Zealand|New Zealander|Ni-Vanuatu|Nicaraguan|Nicaraguans|Nigerian|Nigerians|Nigerien
Nigeriens|Niuean|Niueans|Norfolk Islander|Norwegian|Norwegians|Omani|Omanis|Pakistani|Pakistanis|Palauan
Palauans|Panamanian|Panamanians|Paraguayan|Paraguayans|Peruvian|Peruvians|Philippine|Pitcairn Islander
Pohnpeian|Pohnpeians|Pole|Poles|Polish|Portuguese|Puerto Rican|Qatari|Qataris|Romanian|Romanians|Russian
Russians|Rwandan|Rwandans|Sahraoui|Sahraouian|Sahraouis|Sahrawi|Sahrawian|Sahrawis|Saint Helenian
Saint Lucian|Saint Vincentian|Salvadoran|Salvadorans|Sammarinese|Samoan|Samoans|Sao Tomean|Saudi
Saudi Arabian|Saudis|Senegalese|Serb|Serbian|Serbs|Seychellois|Sierra Leonean|Singapore|Singaporean
Singaporeans|Slovak|Slovaks|Slovene|Slovenes|Slovenian|Solomon Islander|Somali|Somalis|South African
South Sudanese|Spaniard|Spaniards|Spanish|Sri Lankan|Sudanese|Surinamer|Surinamers|Surinamese|Swati|Swazi
Swazis|Swede|Swedes|Swedish|Swiss|Syrian|Syrians|Taiwan|Taiwanese)|Tajikistani|Tajikistanis|Tanzanian
Tanzanians|Thai|Timorese|Tobagonian|Tobagonians|Togolese|Tokelauan|Tokelauans|Tongan|Tongans|Trinidadian
Trinidadians|Tunisian|Tunisians|Turk|Turkish|Turkmenistani|Turkmenistanis|Turks|Tuvaluan|Tuvaluans|Ugandan
Ugandans|Ukrainian|Ukrainians|Uruguayan|Uruguayans|Uzbekistani|Venezuelan|Venezuelans|Vietnamese
Vincentian|Vincentians|Virgin Islander|Wallis|Wallisian|Wallisians|Yapese|Yemeni|Yemenis|Zambian|Zambians
Zimbabwean|Zimbabweans`;
