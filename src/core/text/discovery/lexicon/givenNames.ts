// Given names beyond those that all of the program shares (`text/givenNames.ts`, which also knows who is called what for
// short), by what they say of the bearer: English, French, German, Dutch, Italian, Spanish, Scandinavian, Finnish, Baltic,
// Polish, Czech, Hungarian, Jewish, Caucasian, Russian (Latin and Cyrillic). What stands in both lists says nothing.

export const MALE_NAMES =
  "Wm Geo Jas Jos Chas Thos Robt Saml Danl Edw Andw Fredk Jno Richd Nathl Theo Joh " +
  "Abdul Abel Abner Adelbert Adolphus Adriaan Adriano Aidan Aimé Akaki Alastair Alban Albin Aldo Aldous Aleksandrs " +
  "Alexandru Algy Aliheydar Alistair Alois Aloys Alvie Alvin Alwin Amadeo Amaury Ambrosius Andrus Aneurin " +
  "Angelo Angus Ansel Ansis Anson Antanas Antonin Antti Anwar Apollinaire Aram Armin Arne Arno Arnulf " +
  "Arshak Arsène Art Asa Asher Atarbek Athanase Aubrey Augusts Aurel Aurèle Austin Averell Averky " +
  "Baldwin Barclay Barnabé Barney Barry Bart Barthelemy Barthélemy Bastien Bela Benedetto Bengt Benito Benno Benson " +
  "Berl Bernd Bernie Berthold Bertolt Birger Blaise Boaz Bogumil Bonaventura Boniface Borislav Boyd Brad Bradley " +
  "Brendan Brent Brett Bruce Buck Burt Byron Béla Calvin Camillo Carey Carsten Cedric Celestin " +
  "Chad Chaim Chauncey Chaïm Chester Chuck Claes Clarence Clark Claud Claudio Clay Clayton Clem Clifford " +
  "Clifton Clinton Clive Clyde Colin Constant Corneille Cornelis Cornelisz Cosmo Craig Curtis Cyprian Cyrille Cyrus " +
  "Czesław Dana Dario Darius Darrell Darren Dave Dean Derek Desiderius Desmond Detlef Dexter Dickon Didier " +
  "Diederich Dirck Dirk Don Donatien Donato Dorian Drago Duane Dudley Dunstan Dwight Désiré Earl Earnest " +
  "Eben Eberhard Eckhard Ed Edoardo Egbert Egmont Einar Elbert Eleazar Elia Eliab Elie Eliot Eliphalet " +
  "Elisha Elliot Elliott Ellis Elmer Elmo Elvis Emanuele Emerson Emery Emilian Emmett Endre Enos Erhard " +
  "Ernie Ernő Errol Erskine Erwin Esau Espen Ethan Eugeniusz Eustache Evelyn Everett Evert Ewald Fabian " +
  "Fabien Felicjan Fergus Fidel Finn Fitzroy Fleury Florian Floyd Francisque Franco Franklin Frans Frantisek " +
  "František Freddie Fredrik Fridtjof Fulbert Gabriele Galileo Gareth Garrett Gary Gauvain Gavin Gavrilo Gebhard " +
  "Gerhart Gerrit Gershon Gijs Gino Gioacchino Giordano Girolamo Glenn Goffredo Gotthold Gottlieb Grant " +
  "Grigol Grigor Groucho Grover Gunter Gunther Gus Gustaf Götz Günter Günther Haakon Haig Halfdan Hamilton Hamlet " +
  "Hannibal Harijs Harlan Harley Haroun Harpo Harrison Hartmut Hartwig Heber Heikki Heiko Heiner Helge Hellmut " +
  "Helmut Helmuth Hendrick Hendrik Henning Henrique Heribert Hermenegild Hermes Herschel Hervé Hezekiah Hirsch " +
  "Hjalmar Hodge Holger Homer Horst Hosea Howard Humbert Husayn Hussein Hyacinthe Hyman Iain Ichabod Ignace " +
  "Imants Ingmar Ingvar Ioann Ion Ira Irving Irwin Isac Israel Itzhak Ivor Jaak Jaakko Jaan Jacek " +
  "Jackie Jackson Jacopo Jair Jake Jamal Jared Javier Jay Jean Jed Jefferson Jekabs Jesper Joao Job Jochen " +
  "Joey Jonah Jonas Jonny Joost Joris Jos Josephus Josias Jost Joszef Jotham João Juda Judah Juhan Jukka Juozas " +
  "Jurgis Justus József Jörg Jēkabs Kaarel Kai Kalle Kamil Kamo Karsten Kazimir Kazys Keir Keith Kent Kermit Kevin " +
  "Kilian Kjell Knud Koba Kosta Kostas Krishna Kristaps Kristof Krišjānis Kuno Kyle Ladislas Lado " +
  "Lancelot Lazare Leif Lemuel Len Lennart Lennox Lenny Leonce Leons Leroy Les Leslie Lester Levi Levon Liam " +
  "Linus Llewellyn Lloyd Loftus Lou Lowell Lucius Ludovick Lyle Lyman Lyndon Lytton Léonce Maarten Maciej Mahmoud " +
  "Malachi Marat Marcin Mariano Marin Marinus Marlon Marmaduke Marshall Martinus Marvin Mats Matthaeus Matti " +
  "Mauricio Maurus Maximilien Maxwell Mehmet Meir Melchior Melville Menachem Mendel Meredith Merrill Meyer " +
  "Michelangelo Mickey Mihai Mihkel Mikkel Mikoláš Milan Milt Milton Mohammad Montague Mordecai Mordechai " +
  "Morgan Morton Mose Murdo Murray Mykola Nahum Napoleon Neal Nehemiah Nels Nelson Neville Niall Nicodemus " +
  "Nicolaas Nikos Nils Ninian Noam Noe Noel Norbert Norris Noé Noël Oberon Odilo Odilon Odo Olof Onufri " +
  "Orest Orson Orville Oswin Otis Ottmar Ottokar Palmiro Pancho Pantelei Pat Patrice Patsy Paulin Peder Pekka " +
  "Perceval Percival Pericles Petras Petros Philemon Pier Piero Piers Pim Pinchas Pinkas Placide Porfirio " +
  "Pranas Quentin Quincy Quintin Rainer Rainier Ramsay Randall Randolph Raoul Raul Ray Rhys Rick Roberts Robinson " +
  "Roddy Rody Rolf Rollo Romain Romano Ron Rory Ross Roy Ruben Rudi Russell Rustam Ryan Sacha Sachar Salomo " +
  "Salvador Sandro Sante Sasha Sayyid Schlomo Scott Seamus Selig Semion Sepp Severin Seymour Shadrach " +
  "Shamil Shane Shaun Shelby Sherlock Sherman Shmuel Sholem Shota Sid Siegbert Siegmund Sinclair Spencer " +
  "Stan Stanislas Stanley Sten Stephane Sterling Stewart Stéphane Sullivan Svein Sylvain Sören Søren Tadeáš Tam " +
  "Tariq Teodoro Terry Theo Thibaut Thorsten Tiberius Tigran Tihomir Till Timothée Titus Todd Toivo Torsten " +
  "Toussaint Tycho Tyler Uldis Ulysses Uriel Urs Uwe Vahan Vakhtang Valdis Valentine Vasco Vazha Veli Vernon " +
  "Vic Vicente Viktors Vilis Vincas Vince Vincenz Vital Vivian Vlad Vladlen Voldemārs Volker " +
  "Vytautas Wallace Warren Washington Wayne Wendel Wendell Werner Wes Wesley Wilber Wilbert Wilbur Wilfrid Wilfried " +
  "Willard Willis Wilson Winfield Winfried Winston Wolfram Woodrow Wyndham Włodzimierz Xaver Yitzhak " +
  "Yvon Zachariah Zadok Zane Zebulon Zechariah Zelig Zeno Zenon Zeth Zigmas Zurab Абрам Август Авель Авраам Адам " +
  "Адольф Аким Александр Алексей Алеша Альберт Альфред Алёша Анастас Анатолий Андрей Антон Аполлон Арвид Аркадий " +
  "Арон Арсений Артур Артём Афанасий Богдан Борис Боря Бронислав Будду Вадим Валентин Валериан Валерий Вальтер Ваня " +
  "Варлам Василий Вася Вацлав Вениамин Викентий Виктор Вильгельм Виссарион Виталий Витольд Владимир Владислав Влас " +
  "Володя Вольф Всеволод Вячеслав Гавриил Генрих Георгий Герасим Герман Герш Глеб Григорий Гриша Давид Даниил " +
  "Демьян Денис Дмитрий Евгений Евграф Евсей Егор Емельян Ермолай Ефим Ефрем Женя Захар Зиновий Ибрагим Иван Ивар " +
  "Игнат Игнатий Игорь Иероним Израиль Илларион Илья Иннокентий Иоаким Иоганн Ион Иосиф Ипполит Исаак Исай Карл " +
  "Карп Касьян Кирилл Клим Климент Коба Козьма Коля Кондратий Константин Корней Костя Кузьма Лавр Лаврентий Лазарь " +
  "Лев Лейба Леонид Леонтий Леопольд Лука Людвиг Лёва Макар Максим Максимилиан Мануил Марк Мартын Матвей Мефодий " +
  "Мечислав Мирон Митрофан Митя Михаил Миша Моисей Мойше Назар Натан Наум Нестор Никанор Никита Никифор Никодим " +
  "Никола Николай Никон Олег Осип Оскар Отто Павел Панкрат Пантелеймон Парфён Паша Петр Петя Платон Порфирий " +
  "Прокофий Прохор Пётр Рафаил Роберт Родион Роман Рудольф Рюрик Савва Савелий Самсон Самуил Саша Севастьян Семен " +
  "Семён Сеня Серафим Сергей Серго Сережа Серёжа Сидор Сильвестр Симон Соломон Спиридон Станислав Степан Сурен " +
  "Тарас Терентий Тимофей Тихон Трифон Трофим Фаддей Федор Федя Феликс Феодор Феодосий Феофан Филимон Филипп Фома " +
  "Франц Фридрих Фрол Фёдор Хаим Харитон Христиан Шолом Эдуард Эйно Эммануил Эрих Эрнст Юзеф Юлиан Юлий Юрий Яков " +
  "Ян Янис Ярослав Яша";

export const FEMALE_NAMES =
  "Abigail Adah Adelina Adeline Adriana Adrienne Aglaé Agrafena Aicha Aileen Aili Aimée Aina Aino " +
  "Albertine Alessandra Alethea Alexandrina Alexandrine Alida Alina Aline Alison Alix Allegra Alma Almira " +
  "Alphonsine Amabel Amalia Amalie Amanda Amina Amy Amélie Ana Anahit Anaïs Andrea Andrée Angela " +
  "Angeline Angélique Anita Anke Annabel Annabella Anneliese Anniina Annunziata Anthea Antoinette Antonia Antonie " +
  "Aphra April Arabella Ariadne Arlene Armande Artemis Asia Aspazija Asta Astrid Athalie Audrey Augusta " +
  "Augustine Aurelia Aurora Aurélie Ava Avis Azalea Barbe Bathsheba Beata Beate Beatriz Belinda Bella Belle " +
  "Benedetta Berenice Bernadette Bernice Bessie Bethany Beulah Biddy Birgit Birgitta Birgitte Birutė Bluma Bonnie " +
  "Brenda Brigid Brigida Brita Britta Bronisława Brunhilde Caecilia Camilla Camille Candace Candida Carla Carmela " +
  "Carol Carola Carolyn Cassandra Catalina Cecelia Celeste Celestine Celia Chana Charity Charlene Chloe Chloé Chris " +
  "Christa Christabel Christel Christiana Christiane Cicely Clarice Clarissa Claudette Claudine Clelia Clementina " +
  "Clementine Cleopatra Clio Cloe Clorinda Clothilde Clotilda Clotilde Clémence Concetta Cora Cordelia Corinna " +
  "Corinne Cosette Cosima Cressida Cynthia Célestine Célia Céline Dagmar Dagny Dana Daphne Dawn Debora Deirdre " +
  "Delia Delila Delphine Denise Desdemona Dina Dinah Domenica Dominique Donna Dorcas Doreen Dorinda Doris Dorit " +
  "Dottie Dvora Désirée Ebba Edda Edelgard Edie Edna Edwarda Effie Eileen Ela Elaine Eleonora Elfi Elfrida Elfriede " +
  "Elisa Elke Ella Elli Ellinor Elsbeth Else Elspeth Elvira Elzė Elżbieta Ema Emelia Emely Emerentia Emmeline Emmy " +
  "Enid Erica Erika Erminia Erna Ernestine Esme Esmeralda Esperanza Estella Etelka Etta Eudora Eudoxia Eufemia " +
  "Eulalia Eulalie Euphemia Euphrasie Euphrosyne Evangeline Evelina Eveline Evelyn Faith Fanchette Fannie Fantine " +
  "Fay Feiga Felicia Felicitas Felicity Fenia Fiammetta Finola Fiona Fleur Florentine Florrie Floss Flossie " +
  "Fortunata Franca Francine Frederica Frejda Frida Frieda Friederike Fritzi Fruma Frédérique Félicité Gabriela " +
  "Gabriella Georgette Georgia Georgie Georgy Geraldine Gerda Gerta Gertie Gesine Gianna Gilberte Gilda Gillian " +
  "Ginny Giselle Gisèle Gitta Giuditta Giuseppina Gladys Glenda Gloria Golda Goneril Gracia Grazia Grete Grethe " +
  "Grisel Griselda Guenevere Guinevere Gunda Gunhild Gusti Gwen Gwendolen Gwendoline Gwyneth Hadassah Hanne " +
  "Hannelore Harriette Hatty Hazel Hedda Hedy Helga Hella Henny Hephzibah Hermia Hermine Herminie Hermione Hertha " +
  "Hildegard Hildegarde Hilja Hippolyta Honor Honora Honoria Hope Horatia Hortense Hortensia Huguette Hulda Idonia " +
  "Ignacia Ilga Ilse Imogen Imogene Ina Inga Ingeborg Inger Iona Iphigenia Irena Iris Irmgard Isa Isadora Iseult " +
  "Ismene Isobel Isolde Ivy Iza Izabela Jacinta Jacoba Jamila Janette Janey Janice Janina Jeanie Jeannie Jemima " +
  "Jennie Jennifer Jill Jo Joanne Jocasta Jocelyn Jocelyne Josefa Josepha Josette Joy Joyce Juanita Juliane " +
  "Julienne Julitta June Juno Justina Justine Jutta Kaisa Kaja Karla Kasia Katarzyna Kathrin Kathryn " +
  "Katrin Katrina Kay Kerttu Ketevan Keto Keziah Kirsten Kirstin Klementina Klothilde Klytie Krista Kristin " +
  "Kristine Käthchen Laetitia Lala Laurette Laurie Lavinia Lea Leila Lempi Lene Leni Leonore Leontine Leopoldine " +
  "Lesbia Lettice Lia Liddy Lieschen Liese Lieselotte Lilias Lilla Lillie Lina Linda Linette Lisbeth Lise Lissy Liv " +
  "Livia Lizbeth Lois Lola Lolita Loretta Lorna Lotta Lucienne Lucilla Lucinda Lucrece Lucretia Lulu Lusia " +
  "Lyddy Lydie Léa Léontine Līna Mabelle Macarena Maddalena Madeleine Madeline Madelon Mafalda Magda Magdalena " +
  "Magdalene Magdeleine Maida Maisie Maja Malka Malvina Mamie Manana Mandy Manette Manuela Mara Marceline Marcella " +
  "Marcelle Marcia Mareike Margareta Marge Margery Margherita Margit Margriet Mariam Marian Marianne Mariella " +
  "Marietta Marika Marilla Marilyn Marita Marjory Marlene Marlies Martina Martine Maruša Maryse Mattie Maud " +
  "Maude Maura Maureen Mavis Maxine Medea Mehetabel Melania Melanie Melinda Melissa Melitta Melusine Mercy Merle " +
  "Meta Mia Michaela Michelle Michèle Mignon Milda Millicent Millie Milly Mimi Minerva Minette Mirabel Miranda " +
  "Mirdza Mireille Mitzi Mizi Mizzi Moira Mollie Mona Morag Muriel Myrtle Mélanie Mélisande Nada Nana Nance Nanette " +
  "Nannerl Nannie Nanny Naomi Natacha Natividad Nato Nelle Nellie Nerissa Netta Nettie Nicolette Ninette Nino Ninon " +
  "Nita Noelle Norah Noreen Norma Noémie Octavia Octavie Odette Odilia Olave Olwen Olympe Olympia Ona Ondine Oona " +
  "Ophelia Oriana Orsola Otilia Ottilia Pamela Pansy Paola Pascale Patience Paule Paulette Pearl Pelagia Penelope " +
  "Pepita Perdita Perla Pernille Perpetua Petra Petronella Petronilla Petunia Phemie Philippine Philomena Philomène " +
  "Phyllis Phèdre Pia Poppy Portia Primrose Prudence Pulcheria Queenie Rachele Radegund Rahel Raina Ramona Raquel " +
  "Raymonde Rebekah Regan Regina Regine Reine Renata Resi Rhoda Rhona Ricarda Riet Rikke Rina Risa Rochelle Rokhl " +
  "Ronja Rosabel Rosalba Rosalia Rosalind Rosalinda Rosaline Rosalyn Rosamond Rosamund Rosanna Rosaria Roseanne " +
  "Roselyn Rosemary Rosetta Rosine Rosita Roswitha Rowena Roxana Roxane Roxy Ruby Ruthie Sabrina " +
  "Saidie Salome Salomé Samantha Sanna Saskia Savannah Scarlett Selina Selma Serafina Seraphine Serena Shannon " +
  "Sharon Sheila Shelley Sheyndl Shirley Shushanik Sibylla Sidonia Siegelinde Sieglinde Signe Sigrid Silke Silvana " +
  "Simona Simonetta Sinéad Siobhan Siri Sirvard Sisley Solveig Sophronia Soraya Sukey Suky Sura Susanne Susie " +
  "Suzanna Suzette Suzy Svenja Swanhild Sévérine Tabitha Tamar Tauba Tessa Tessie Thalia Thaïs Thea Theda Thelma " +
  "Theodosia Theophania Thomasina Thora Thusnelda Thyra Tibby Tilda Tina Tinatin Titania Toinette Toni Tove Tracy " +
  "Trina Trine Trixie Trude Tryphena Tsipora Tullia Tuppence Tyyne Ulla Ulrica Ulrika Una Undine Urania Ursel " +
  "Ursule Uta Ute Valborg Valentine Valeska Vanessa Vanya Velda Velma Venetia Verena Verity Verna Verona Veronica " +
  "Veronika Vesta Vicki Vicky Victoire Victorine Vida Vilma Viola Violante Violette Vita Vittoria Viviane " +
  "Vivien Vivienne Volumnia Véronique Wally Wendy Wiebke Willa Wilma Wisława Yolanda Yolande Yvette Zaida Zara " +
  "Zdenka Zelda Zelma Zenobia Zilla Zillah Zita Zlata Zora Zuleika Zulma Zélie Zénaïde Élodie Августа Авдотья " +
  "Агафья Аглая Агнесса Агния Агриппина Ада Аделаида Акулина Алевтина Александра Алена Алиса Алла Алёна Анастасия " +
  "Ангелина Анисья Анна Антонина Анфиса Аня Аполлинария Ариадна Арина Валентина Валерия Варвара Варя Василиса Вера " +
  "Виктория Галина Глафира Дарья Даша Дуня Ева Евгения Евдокия Евлампия Екатерина Елена Елизавета Ефросинья Жанна " +
  "Женя Жозефина Зина Зинаида Зоя Инесса Инна Ираида Ирина Ия Капитолина Катерина Катя Клавдия Клара Ксения Лариса " +
  "Лида Лидия Лиза Лилия Люба Любовь Людмила Маланья Маня Маргарита Марианна Марина Мария Марфа Марья Матрена " +
  "Матрёна Маша Милица Мирра Надежда Надя Настя Наталия Наталья Наташа Нина Нонна Олимпиада Ольга Оля Павла Паша " +
  "Пелагея Полина Прасковья Раиса Рахиль Ревекка Рогнеда Роза Розалия Сарра Саша Серафима Соня София Софья Стефания " +
  "Сусанна Таисия Тамара Таня Татьяна Ульяна Устинья Фаина Феврония Фекла Фёкла Христина Эмилия Эмма Эсфирь Юлия " +
  "Ядвига";
