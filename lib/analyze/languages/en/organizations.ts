// Names separated by bars and line breaks. Our own list.
/** Organizations that news anywhere names without saying what they are. */
export const ORGANIZATIONS = `
United Nations|UN|U.N.|UN Security Council|Security Council|General Assembly|European Union|EU|E.U.|European Commission
European Parliament|European Council|European Central Bank|ECB|NATO|Nato|OSCE|African Union|Arab League|ASEAN|Asean
Mercosur|BRICS|OPEC|Opec|OPEC+|G7|G8|G20|OECD|IMF|International Monetary Fund|World Bank|WTO|World Trade Organization
WHO|World Health Organization|Unicef|UNICEF|UNESCO|Unesco|UNHCR|UNRWA|IAEA|ICC|ICJ|International Criminal Court
International Court of Justice|Interpol|Europol|Frontex|Red Cross|Red Crescent|Amnesty International|Greenpeace
Human Rights Watch|Oxfam|Médecins Sans Frontières|Doctors Without Borders|Save the Children|Transparency International
Kremlin|White House|Pentagon|Capitol|Downing Street|Elysee|Élysée|Knesset|Bundestag|Bundesrat|Duma|Storting|Riksdag
Folketing|Sejm|Verkhovna Rada|Lok Sabha|Rajya Sabha|Majlis|Congress|Senate|House of Representatives|House of Commons
House of Lords|Supreme Court|State Department|Treasury|Federal Reserve|Fed|Homeland Security|Scotland Yard|Holyrood
FBI|CIA|NSA|DEA|EPA|FDA|CDC|NASA|Nasa|FEMA|SEC|FCC|FTC|IRS|NIH|NOAA|TSA|ICE|MI5|MI6|GCHQ|NHS|BND|FSB|GRU|KGB|Mossad
Shin Bet|ISI|RAW|Bank of England|Bank of Japan|Bundesbank|Reserve Bank of India|People's Bank of China|Eurogroup
Hamas|Hezbollah|Hizbullah|Taliban|Islamic State|Isis|ISIS|ISIL|IS|al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|Al Qaeda
Boko Haram|al-Shabab|al-Shabaab|Al-Shabab|Al-Shabaab|Houthis|PKK|YPG|Fatah|PLO|Muslim Brotherhood|Wagner Group|FARC
ETA|IRA|Sinn Fein|Sinn Féin|Hayat Tahrir al-Sham|Free Syrian Army|Syrian Democratic Forces|Revolutionary Guards|RSF
Reuters|Associated Press|AP|Agence France-Presse|AFP|dpa|DPA|Bloomberg|BBC|ITV|CNN|NBC|CBS|ABC|MSNBC|CNBC|NPR|PBS|CBC
Fox News|Sky News|Channel 4|Al Jazeera|Al-Jazeera|Al Arabiya|Xinhua|TASS|Tass|Interfax|RIA Novosti|RIA|Kyodo|Yonhap
Anadolu|DHA|IRNA|ISNA|SANA|ANSA|EFE|PTI|KCNA|Deutsche Welle|DW|ARD|ZDF|RTL|RT|Sputnik|Radio Free Europe|Voice of America
New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Guardian|Financial Times|Daily Telegraph
Daily Mail|Der Spiegel|Spiegel|Die Zeit|Bild|Le Monde|Le Figaro|Liberation|El País|El Pais|Corriere della Sera|Haaretz
La Repubblica|Asahi Shimbun|Yomiuri Shimbun|South China Morning Post|Times of India|Straits Times|Al-Ahram|Clarin
Google|Alphabet|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|WhatsApp|Instagram|TikTok|ByteDance|Tencent
Alibaba|Huawei|Xiaomi|Baidu|Samsung|Sony|Toyota|Honda|Nissan|Hyundai|Volkswagen|VW|BMW|Daimler|Mercedes-Benz|Renault
Peugeot|Stellantis|Fiat|General Motors|GM|Tesla|SpaceX|Boeing|Airbus|Lockheed Martin|Raytheon|Rheinmetall|Siemens|Bosch
Bayer|BASF|SAP|Lufthansa|Ryanair|EasyJet|British Airways|Air France|KLM|Qantas|Emirates|Deutsche Bahn|Deutsche Bank
Commerzbank|HSBC|Barclays|UBS|Credit Suisse|Goldman Sachs|JPMorgan|Morgan Stanley|Citigroup|Lehman Brothers|BlackRock
Gazprom|Rosneft|Lukoil|Shell|BP|ExxonMobil|Chevron|TotalEnergies|Total|Eni|Equinor|Aramco|Saudi Aramco|Petrobras|PDVSA
Pfizer|Moderna|BioNTech|AstraZeneca|Novartis|Roche|Sanofi|Nestle|Nestlé|Unilever|Coca-Cola|McDonald's|Walmart|Ikea|Nike
Adidas|Uber|Airbnb|Netflix|Disney|Spotify|OpenAI|Nvidia|Intel|IBM|Oracle|Cisco|Nokia|Ericsson|Vodafone|AT&T|Verizon
FIFA|Fifa|UEFA|Uefa|IOC|WADA|NFL|NBA|NHL|FIA|Formula One|ATP|WTA|Bundesliga|Premier League|La Liga|Serie A|Ligue 1
Real Madrid|FC Barcelona|Manchester United|Manchester City|Liverpool FC|Chelsea FC|Arsenal|Bayern Munich|Juventus
Borussia Dortmund|Paris Saint-Germain|AC Milan|Inter Milan|Ajax|CDU|CSU|SPD|AfD|FDP|PiS|Fidesz|Likud|AKP|CHP|HDP|BJP|ANC
Labour|Tories|Conservatives|Liberal Democrats|Lib Dems|SNP|DUP|UKIP|Plaid Cymru|Republicans|Democrats|Podemos|Syriza
Democratic Party|Republican Party|Labour Party|Conservative Party|Green Party|Communist Party|Workers' Party|GOP|DNC|RNC
Harvard|Yale|Oxford University|Cambridge University|Stanford|MIT|Princeton|Sorbonne|Max Planck Society|CERN|ESA
Vatican|Holy See|Catholic Church|Orthodox Church|Church of England|Coast Guard|National Guard|Royal Navy|Red Army
Lehman Brothers|Bear Stearns|Merrill Lynch|Fannie Mae|Freddie Mac|Wells Fargo|Bank of America|JPMorgan Chase|J.P. Morgan
Dow Jones|Standard & Poor's|Moody's|Fitch|Berkshire Hathaway|Vanguard|KKR|Blackstone|SoftBank|Temasek|Santander|BNP Paribas
Societe Generale|Société Générale|ING|Nordea|UniCredit|Intesa Sanpaolo|Standard Chartered|Lloyds|NatWest|Aviva|Allianz
Munich Re|Swiss Re|Lloyd's of London|AIG|Prudential|MetLife|Mastercard|PayPal|American Express|Western Union
Johnson & Johnson|Procter & Gamble|Merck|GlaxoSmithKline|Bristol-Myers Squibb|Eli Lilly|Novo Nordisk|Gilead|Sinovac|Biontech
Marks & Spencer|Tesco|Sainsbury's|Carrefour|Aldi|Lidl|H&M|Zara|Inditex|Burger King|Starbucks|Kentucky Fried Chicken|PepsiCo
Philip Morris|Anheuser-Busch|Heineken|Danone|Kraft Heinz|Cargill|Monsanto|Glencore|Rio Tinto|BHP|ArcelorMittal|Thyssenkrupp
Tata|Tata Motors|Reliance|Infosys|Wipro|Adani Group|Foxconn|TSMC|Lenovo|LG|Hitachi|Toshiba|Panasonic|Mitsubishi|Mazda|Suzuki
Kia|Geely|BYD|Evergrande|Sinopec|PetroChina|CNOOC|Ant Group|WeChat|Weibo|Telegram|Signal|Reddit|LinkedIn|Snapchat|Yahoo|AOL
Cathay Pacific|Singapore Airlines|Malaysia Airlines|Turkish Airlines|Qatar Airways|Etihad|Aeroflot|Delta Air Lines|Iberia
Save the Children|World Wildlife Fund|WWF|Friends of the Earth|Extinction Rebellion|Medecins Sans Frontieres|CARE|Caritas
International Crisis Group|Chatham House|Brookings Institution|RAND|Carnegie Endowment|Council on Foreign Relations
Reporters Without Borders|Committee to Protect Journalists|Freedom House|Human Rights Council|World Food Programme|WFP|UNDP
World Food Program|UNAIDS|ILO|FAO|WIPO|ITU|IPCC|ICAO|IMO|Gavi|Global Fund|Asian Development Bank|African Development Bank
Inter-American Development Bank|European Investment Bank|Shanghai Cooperation Organization|Gulf Cooperation Council|GCC
Organization of American States|OAS|ECOWAS|Ecowas|SADC|EAC|IGAD|Caricom|Apec|APEC|SAARC|Commonwealth of Nations|Visegrad Group
Islamic Jihad|Palestinian Authority|Al Jazeera English|Lashkar-e-Taiba|Jaish-e-Mohammed|Haqqani network|Abu Sayyaf
Jemaah Islamiyah|Lord's Resistance Army|Janjaweed|M23|Jabhat al-Nusra|Nusra Front|Ahrar al-Sham|Peshmerga|Hashd al-Shaabi
Quds Force|Basij|Imbonerakure|Black Axe|Ku Klux Klan|Proud Boys|Antifa|Black Lives Matter|Tea Party|NRA|ACLU|NAACP
Golden Dawn|Front National|National Rally|Vox|Ciudadanos|Lega|Forza Italia|Five Star Movement|Law and Justice|Civic Platform
United Russia|Yabloko|Servant of the People|Batkivshchyna|Awami League|Congress Party|Aam Aadmi Party|Pakistan People's Party
Pakistan Muslim League|Tehreek-e-Insaf|ZANU-PF|Zanu-PF|MDC|Renamo|Frelimo|Swapo|Chama Cha Mapinduzi|Unita|Jubilee Party
Kuomintang|Democratic Progressive Party|Liberal Democratic Party|Komeito|Golkar|PDI-P|Umno|UMNO|Barisan Nasional|Bayan
Morena|PRI|PAN|PT|Peronists|Kirchnerists|Movement Toward Socialism|Daily Star|Daily Mirror|Daily Express|Evening Standard
Independent|Economist|Time magazine|Newsweek|Politico|Axios|BuzzFeed|Vice News|HuffPost|Breitbart|ProPublica|Bellingcat
Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|Neue Zürcher Zeitung|Der Standard|El Mundo|La Vanguardia|Folha
O Globo|Clarín|La Nacion|La Nación|El Universal|Reforma|Globe and Mail|Toronto Star|Sydney Morning Herald|The Age|Dawn
The Hindu|Hindustan Times|Indian Express|Jakarta Post|Bangkok Post|Rappler|Inquirer|Japan Times|Nikkei|Mainichi Shimbun
People's Daily|Global Times|Caixin|Jerusalem Post|Yedioth Ahronoth|Al-Hayat|Asharq Al-Awsat|Hürriyet|Hurriyet|Cumhuriyet
Kommersant|Izvestia|Pravda|Vedomosti|Novaya Gazeta|Ukrainska Pravda|Kyiv Post|Belta|Echo of Moscow|Daily Nation|Mail & Guardian`;
