/** Words that place a sentence in a region of the world: states, capitals and demonyms, from general knowledge. */
export const REGION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'Middle East':
      'Iraq Iraqi Baghdad Iran Iranian Tehran Syria Syrian Damascus Israel Israeli Palestinian Gaza Lebanon Lebanese Beirut Hezbollah Jordan Jordanian Yemen Yemeni Saudi Kuwait Qatar Bahrain Turkey Turkish Ankara Kurdish',
    'South Asia':
      'India Indian Delhi Mumbai Pakistan Pakistani Islamabad Karachi Kashmir Afghanistan Afghan Kabul Kandahar Taliban Bangladesh Dhaka Nepal Nepalese Kathmandu Maoist Lanka Lankan Colombo Tamil Bhutan Maldives',
    'East Asia':
      'China Chinese Beijing Shanghai Tibet Taiwan Taiwanese Taipei Japan Japanese Tokyo Korea Korean Seoul Pyongyang Mongolia Mongolian Hong Kong',
    'Southeast Asia and Pacific':
      'Indonesia Indonesian Jakarta Aceh Philippine Philippines Manila Thailand Thai Bangkok Vietnam Vietnamese Hanoi Malaysia Malaysian Burma Burmese Rangoon Cambodia Cambodian Laos Singapore Timor Australia Australian Zealand Fiji Papua Solomon',
    'Central Asia and Caucasus':
      'Kazakhstan Kazakh Uzbekistan Uzbek Kyrgyzstan Kyrgyz Bishkek Tajikistan Tajik Turkmenistan Georgia Georgian Tbilisi Abkhazia Ossetia Armenia Armenian Azerbaijan Baku Chechnya Chechen Ingushetia Dagestan',
    'Eastern Europe':
      'Russia Russian Moscow Kremlin Ukraine Ukrainian Kiev Belarus Belarusian Minsk Moldova Poland Polish Warsaw Hungary Romania Romanian Bulgaria Serbia Serbian Serb Belgrade Kosovo Bosnia Bosnian Croatia Croatian Albania Albanian Macedonia Montenegro Slovakia Czech Latvia Lithuania Estonia',
    'Western Europe':
      'Britain British London France French Paris Germany German Berlin Italy Italian Rome Vatican Spain Spanish Madrid Basque Netherlands Dutch Hague Belgium Belgian Sweden Swedish Norway Norwegian Denmark Danish Ireland Irish Switzerland Swiss Austria Austrian Greece Greek Cyprus Portugal',
    'North Africa and Horn':
      'Egypt Egyptian Cairo Libya Libyan Tripoli Tunisia Tunisian Algeria Algerian Algiers Morocco Moroccan Sudan Sudanese Khartoum Darfur Somalia Somali Mogadishu Ethiopia Ethiopian Eritrea Eritrean Djibouti Mauritania',
    'Africa south of the Sahara':
      'Nigeria Nigerian Abuja Lagos Kenya Kenyan Nairobi Uganda Ugandan Rwanda Rwandan Burundi Congo Congolese Kinshasa Zimbabwe Zimbabwean Harare Mugabe Zambia Malawi Mozambique Angola Angolan Botswana Namibia Tanzania Ghana Liberia Liberian Monrovia Leone Guinea Ivory Ivorian Abidjan Togo Benin Mali Niger Chad Chadian Cameroon Senegal Madagascar Swaziland Gambia',
    'Latin America and Caribbean':
      'Mexico Mexican Cuba Cuban Havana Haiti Haitian Venezuela Venezuelan Caracas Chavez Colombia Colombian Bogota Ecuador Ecuadorian Peru Peruvian Bolivia Bolivian Chile Chilean Argentina Argentine Brazil Brazilian Uruguay Paraguay Nicaragua Honduras Guatemala Salvador Panama Jamaica Dominican',
    'North America':
      'American Washington California Texas Florida York Louisiana Orleans Chicago Canada Canadian Ottawa Toronto Alaska',
  }).map(([region, words]) => [region, new Set(words.split(' '))]),
);
