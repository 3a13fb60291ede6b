// Places known far and wide, in the spellings of several languages: states, lands, great cities, towns that history
// speaks of. A single word each; names of several words are known by their words for places.

export const PLACES =
  "Aachen Aberdeen Abyssinia Acre Aden Adrianople Africa Aix Alabama Alaska Albania Albany Aleppo Alexandria Algeria Algiers Aloya " +
  "Alps Alsace Amazon America Amiens Amsterdam Anatolia Andalusia Andes Ankara Annapolis Antioch Antwerp Apennines Appalachians " +
  "Arabia Aragon Archangel Ardennes Argentina Arizona Arkansas Armenia Arras Asia Assyria Astrakhan Athens Atlanta Atlantic " +
  "Augsburg Auschwitz Austerlitz Australia Austria Avignon Azerbaijan Babylon Baden Baghdad Baku Balkans Baltic Baltimore " +
  "Barbados Barcelona Barnaul Basel Basle Bath Bavaria Bayonne Bedford Beijing Beirut Belfast Belgium Belgrade Bengal Berkshire " +
  "Berlin Bermuda Bern Berne Bessarabia Bethlehem Birmingham Bohemia Bologna Bolivia Bombay Bonn Bordeaux Bosnia Boston Brabant " +
  "Brandenburg Brazil Bremen Breslau Brest Brighton Bristol Britain Brittany Brooklyn Bruges Brunswick Brussels Bucharest Budapest " +
  "Buffalo Bukhara Bulgaria Burgundy Burma Byzantium Cadiz Cairo Calais Calcutta California Cambodia Cambridge Canada Canterbury " +
  "Canton Carolina Carpathians Carthage Castile Catalonia Caucasus Ceylon Champagne Charleston Chelsea Chelyabinsk Cherbourg " +
  "Cheshire Chicago Chile China Chita Cincinnati Cleveland Coblenz Cologne Colombia Colorado Como Concord Connecticut " +
  "Constantinople Copenhagen Cordova Corinth Cork Cornwall Corsica Coventry Cracow Crete Crimea Croatia Cuba Cumberland Cyprus " +
  "Dakota Dalmatia Damascus Danube Danzig Dartmouth Delaware Delft Delhi Denmark Denver Derby Derbyshire Detroit Devon Devonshire " +
  "Dijon Dorset Dover Dresden Dublin Dunkirk Durham Dusseldorf Ecuador Edinburgh Egypt Elba Elbe England Ephesus Erfurt Essex " +
  "Estonia Ethiopia Eton Euphrates Europe Exeter Ferrara Finland Flanders Florence Florida Fontainebleau France Franconia " +
  "Frankfurt Freiburg Galicia Galilee Galway Ganges Gascony Geneva Genoa Georgia Germany Ghent Gibraltar Glasgow Gloucester " +
  "Gothenburg Göttingen Granada Graz Greece Greenland Greenwich Grenoble Guernsey Guiana Guinea Haiti Halifax Halle Hamburg " +
  "Hampshire Hamptons Hanover Harvard Hastings Havana Havre Hawaii Hebrides Heidelberg Helsinki Helsingfors Hereford Hesse Holland " +
  "Hollywood Holstein Hudson Hungary Iberia Iceland Idaho Illinois India Indiana Indies Iowa Iran Iraq Ireland Irkutsk Isfahan " +
  "Israel Istanbul Italy Jaffa Jamaica Japan Java Jena Jericho Jersey Jerusalem Jordan Judaea Judea Jutland Kaluga Kamchatka " +
  "Kansas Karelia Karlsruhe Kaunas Kazakhstan Kazan Kensington Kent Kentucky Kenya Kerch Kharkov Kharkiv Kherson Khiva Kiel Kiev " +
  "Kyiv Königsberg Kolyma Korea Kostroma Krakow Krasnoyarsk Kronstadt Kuban Kursk Labrador Lancashire Lancaster Languedoc Lapland " +
  "Latvia Lausanne Lebanon Leeds Leghorn Leicester Leiden Leipzig Leningrad Lexington Leyden Libau Liberia Libya Liège Liege Lille " +
  "Limerick Limoges Lincolnshire Lisbon Lithuania Liverpool Livonia Livorno Łódź Lodz Loire Lombardy London Londonderry Lorraine " +
  "Louisiana Louisville Lucerne Lübeck Lvov Lviv Lwów Lwow Lyons Lyon Macedonia Madagascar Madeira Madras Madrid Magdeburg Mainz " +
  "Majorca Malta Manchester Manchuria Manhattan Manila Mannheim Mantua Marne Marseilles Marseille Maryland Massachusetts Mecca " +
  "Medina Mediterranean Melbourne Memphis Mesopotamia Messina Metz Mexico Miami Michigan Middlesex Milan Milwaukee Minneapolis " +
  "Minnesota Minsk Minusinsk Mississippi Missouri Modena Mogilev Mohilev Moldavia Monaco Mongolia Montana Montenegro Montpellier " +
  "Montreal Moravia Morocco Moscow Moskva Moselle Munich Murmansk Nantes Naples Narbonne Nashville Navarre Nazareth Nebraska " +
  "Netherlands Nevada Newcastle Newfoundland Newgate Newport Niagara Nice Nigeria Nile Nineveh Nizhny Norfolk Normandy " +
  "Northampton Northumberland Norway Norwich Nottingham Nova Novgorod Novorossiysk Novosibirsk Nuremberg Oakland Odessa Ohio " +
  "Oklahoma Omaha Omsk Ontario Oregon Orenburg Orient Orinoco Orleans Orléans Oslo Ostend Oxford Oxfordshire Pacific Padua " +
  "Pakistan Palermo Palestine Palmyra Panama Paraguay Paris Parma Patagonia Peking Pennsylvania Penza Perm Persia Peru Peterhof " +
  "Petersburg Petrograd Philadelphia Philippines Phoenicia Piccadilly Picardy Piedmont Pisa Pittsburgh Plymouth Podolia Poitiers " +
  "Poland Polynesia Poltava Pomerania Pompeii Portland Portsmouth Portugal Posen Potsdam Poznań Prague Pressburg Princeton " +
  "Provence Prussia Pskov Pyrenees Quebec Ravenna Regensburg Reims Rennes Reval Rheims Rhine Rhineland Rhodes Rhône Richmond Riga " +
  "Rochelle Rochester Romania Rome Rostov Rotterdam Rouen Roumania Rumania Russia Ryazan Sahara Saigon Salamanca Salem Salisbury " +
  "Salonica Salzburg Samara Samarkand Saragossa Saratov Sardinia Savannah Savoy Saxony Scandinavia Schleswig Scotland Seattle " +
  "Sebastopol Sevastopol Seine Serbia Seville Shanghai Sheffield Shetland Shropshire Siam Siberia Sicily Silesia Simbirsk " +
  "Singapore Slovakia Slovenia Smolensk Smyrna Soho Solovki Somerset Sorrento Southampton Spain Sparta Stalingrad Staffordshire " +
  "Stettin Stockholm Strasbourg Strassburg Stuttgart Sudan Suez Suffolk Surrey Sussex Sverdlovsk Sweden Switzerland Sydney " +
  "Syracuse Syria Tahiti Tallinn Tambov Tangier Tartary Tartu Tashkent Tasmania Taganrog Tbilisi Tehran Tennessee Texas Thames " +
  "Thebes Thessaly Thrace Thuringia Tiber Tibet Tiflis Tigris Tobolsk Tokyo Toledo Tomsk Toronto Toulon Toulouse Tours " +
  "Transcaucasia Transylvania Trebizond Trent Trieste Tripoli Troy Trier Tsaritsyn Tula Tunis Tunisia Turin Turkestan Turkey " +
  "Turkmenistan Tuscany Tver Tyrol Tyre Ufa Uganda Ukraine Ulster Umbria Ural Urals Uruguay Uralsk USA USSR Utah Utrecht Valencia " +
  "Valladolid Vancouver Vatican Venezuela Venice Vermont Verona Versailles Verkhneuralsk Vienna Vietnam Vilna Vilnius Vitebsk " +
  "Vladivostok Volga Volhynia Vologda Voronezh Vyborg Wales Wallachia Warsaw Warwickshire Waterloo Weimar Wessex Westminster " +
  "Westphalia Whitehall Wiltshire Wimbledon Winchester Windsor Wisconsin Wittenberg Worcester Worms Wurttemberg Würzburg Wyoming " +
  "Yakutsk Yale Yalta Yaroslavl Yekaterinburg Yenisei Yorkshire Yugoslavia Ypres Zagreb Zanzibar Zealand Zurich Zürich Heaven Hell " +
  "Paradise Earth Broadway Bloomsbury Mayfair Downing Harlem Riviera Bosphorus Bastille Louvre Sorbonne Kremlin Lubyanka Butyrka " +
  "Allemagne Angleterre Autriche Belgique Bruxelles Écosse Espagne États-Unis Genève Grèce Hongrie Irlande Italie Londres Lyon " +
  "Moscou Pologne Prusse Rhin Russie Suède Suisse Turquie Varsovie Venise Vienne Vaud Fribourg Neuchâtel Valais Berne Bâle " +
  "Deutschland Österreich Schweiz Frankreich Rußland Russland Italien Spanien Polen Ungarn Böhmen Mähren Preußen Preussen Bayern " +
  "Sachsen Wien München Köln Nürnberg Moskau Warschau Prag Brünn Lemberg Krakau Genf Bern Rom Venedig Neapel Mailand Florenz " +
  "Paris London Türkei Griechenland Rumänien Schlesien Pommern Tirol Steiermark Kärnten Salzburg Semmering Ischl " +
  "Москва Москве Москвы Москву Петербург Петербурге Петербурга Петроград Петрограде Петрограда Ленинград Ленинграде Россия России " +
  "Россию Россией Киев Киеве Киева Одесса Одессе Одессы Рига Риге Риги Варшава Варшаве Варшавы Сибирь Сибири Кавказ Кавказе " +
  "Кавказа Украина Украине Украины Польша Польше Польши Германия Германии Германию Франция Франции Англия Англии Париж Париже " +
  "Парижа Берлин Берлине Берлина Лондон Лондоне Лондона Вена Вене Европа Европе Европы Америка Америке Америки Финляндия " +
  "Финляндии Латвия Латвии Литва Литве Эстония Эстонии Грузия Грузии Баку Тифлис Тифлисе Харьков Харькове Казань Казани Самара " +
  "Самаре Саратов Саратове Томск Томске Иркутск Иркутске Урал Урале Волга Волге Дон Дону Нева Неве Крым Крыму Кронштадт " +
  "Кронштадте Царицын Ростов Тула Туле Тверь Тверской Псков Минск Вильна Вильно Женева Женеве Цюрих Швейцария Швейцарии Италия " +
  "Италии Рим Китай Китае Япония Японии Турция Турции СССР РСФСР Минусинск Ташкент";
