// Given names, by what they say of the bearer: English, French, German, Dutch, Italian, Spanish, Scandinavian, Finnish,
// Baltic, Polish, Czech, Hungarian, Jewish, Caucasian, Russian (Latin and Cyrillic), with common short forms. What
// stands in both lists says nothing of the bearer.

export const MALE_NAMES =
  "Aaron Abdul Abe Abel Abner Abraham Abram Achille Adalbert Adam Adelbert Adolf Adolfo Adolph Adolphe Adolphus " +
  "Adriaan Adrian Adriano Adrien Ahmad Ahmed Aidan Aimé Akaki Alan Alastair Alban Albert Alberto Albin Albrecht " +
  "Aldo Aldous Alec Aleksander Aleksandr Aleksandrs Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandru " +
  "Alexei Alexey Alexis Alf Alfons Alfonso Alfred Alfredo Algernon Algy Ali Aliheydar Alistair Allan Allen Alois " +
  "Aloys Alphonse Alphonso Alvie Alvin Alwin Amadeo Amadeus Amaury Ambroise Ambrose Ambrosius Amos Anastas Anatole " +
  "Anatoli Anatolii Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andrus Andrzej " +
  "André Andrés Andy Aneurin Angelo Angus Ansel Anselm Anselme Anselmo Ansis Anson Antal Antanas Anthony Antoine " +
  "Anton Antoni Antonin Antonio Antony Antti António Anwar Apollinaire Apollon Aram Archibald Archie Aristide " +
  "Arkadi Arkadii Arkady Armand Armando Armin Arnaud Arne Arno Arnold Arnulf Aron Arseni Arshak Arsène Art Artem " +
  "Arthur Artur Arturo Arvid Asa Asher Ashot Atarbek Athanase Aubrey August Auguste Augustin Augustine Augusto " +
  "Augusts Augustus Aurel Aurèle Austin Avel Averell Averky Axel Baldwin Balthasar Baptiste Barclay Barnabas " +
  "Barnaby Barnabé Barney Barry Bart Barthelemy Bartholomew Barthélemy Bartolomeo Basil Basile Bastien Bela Ben " +
  "Benedetto Benedict Benedikt Bengt Benito Benjamin Benno Benoît Benson Berl Bernard Bernardo Bernd Bernhard " +
  "Bernie Bert Berthold Bertolt Bertram Bertrand Bill Billy Birger Björn Blaise Boaz Bob Bobby Bogdan Bogumil " +
  "Bohdan Bohumil Boleslav Bolesław Bonaventura Boniface Boris Borislav Boyd Brad Bradley Branko Brendan Brent " +
  "Brett Brian Bronisław Bruce Bruno Bryan Buck Budu Burt Byron Béla Caleb Calvin Camille Camillo Carey Carl Carlo " +
  "Carlos Carsten Casimir Caspar Cecil Cedric Celestin Cesar Cesare Chad Chaim Charles Charley Charlie Chauncey " +
  "Chaïm Chester Chris Christian Christoph Christophe Christopher Chuck Claes Clarence Clark Claud Claude Claudio " +
  "Claudius Claus Clay Clayton Clem Clemens Clement Clifford Clifton Clinton Clive Clyde Clément Colin Conrad " +
  "Constant Constantin Constantine Corneille Cornelis Cornelisz Cornelius Cosimo Cosmo Craig Curtis Cuthbert " +
  "Cyprian Cyril Cyrille Cyrus Czesław César Dan Dana Daniel Daniil Danilo Danny Dante Dario Darius Darrell Darren " +
  "Dave David Davy Dean Demetrius Demian Denis Dennis Denys Derek Desiderius Desmond Detlef Dexter Dick Dickon " +
  "Didier Diederich Diego Dieter Dietrich Dimitri Dimitrij Dirck Dirk Dmitri Dmitrii Dmitry Dominic Dominik " +
  "Dominique Don Donald Donatien Donato Dorian Douglas Drago Drew Duane Dudley Duncan Dunstan Dwight Désiré Earl " +
  "Earnest Eben Ebenezer Eberhard Eckhard Ed Eddie Edgar Edmond Edmund Edoardo Edouard Eduard Eduardo Eduards " +
  "Edvard Edward Edwin Edwyn Efim Efraim Efrem Egbert Egmont Egon Egor Einar Eino Elbert Eleazar Eli Elia Eliab " +
  "Elias Elie Elihu Elijah Eliot Eliphalet Elisha Elliot Elliott Ellis Elmer Elmo Elvis Emanuel Emanuele Emelian " +
  "Emerson Emery Emil Emile Emilian Emilio Emmanuel Emmett Endre Enoch Enos Enrico Enrique Ephraim Ephraïm Erasmus " +
  "Erhard Eric Erich Erik Ernest Ernesto Ernie Ernst Ernő Errol Erskine Erwin Esau Espen Esteban Ethan Etienne " +
  "Eugen Eugene Eugenio Eugeniusz Eugène Eustace Eustache Evan Evelyn Everett Evert Evgeni Evgenii Evgeny Evsei " +
  "Ewald Ezekiel Ezra Fabian Fabien Fabio Fabrizio Faddei Federico Fedor Felicjan Feliks Felipe Felix Ferdinand " +
  "Ferenc Fergus Fernand Fernando Fidel Filip Filipp Filippo Finn Fitzroy Fleury Florian Floyd Francesco Francis " +
  "Francisco Francisque Franciszek Franco Francois Frank Franklin Frans Frantisek František Franz François Fred " +
  "Freddie Freddy Frederic Frederick Frederik Fredrik Fricis Fridtjof Friedrich Fritz Frédéric Fulbert Fulgence " +
  "Fyodor Félix Gabriel Gabriele Gaetano Galileo Gareth Garrett Gary Gaspard Gaston Gauvain Gavin Gavriil Gavrilo " +
  "Gebhard Gene Geoffrey Geoffroy Georg George Georges Georgi Georgii Georgy Gerald Gerard Gerhard Gerhart Germain " +
  "German Gerrit Gershon Giacomo Gideon Gijs Gilbert Giles Gilles Gino Gioacchino Giordano Giorgi Giorgio Giovanni " +
  "Girolamo Giulio Giuseppe Gleb Glenn Godfrey Goffredo Gonzalo Gordon Gottfried Gotthold Gottlieb Graham Grant " +
  "Gregor Gregory Grigol Grigor Grigori Grigorii Grigorij Grigory Groucho Grover Grégoire Guido Guillaume Guillermo " +
  "Gunnar Gunter Gunther Gus Gustaf Gustav Gustave Gustavus Guy György Gérard Götz Günter Günther Haakon Haig Hal " +
  "Halfdan Hamid Hamilton Hamlet Hank Hannes Hannibal Hanns Hans Harald Harijs Harlan Harley Harold Haroun Harpo " +
  "Harrison Harry Hartmut Hartwig Harvey Hasan Hassan Heber Hector Heikki Heiko Heiner Heinrich Heinz Helge Hellmut " +
  "Helmut Helmuth Hendrick Hendrik Henning Henri Henrik Henrique Henry Henryk Herbert Heribert Herman Hermann " +
  "Hermenegild Hermes Hernando Herschel Hervé Hezekiah Hieronymus Hilaire Hilary Hippolyte Hiram Hirsch Hjalmar " +
  "Hodge Holger Homer Honoré Horace Horatio Horst Hosea Hovhannes Howard Hubert Hugh Hugo Hugues Humbert Humphrey " +
  "Husayn Hussein Hyacinthe Hyman Iain Iakov Ian Ibrahim Ichabod Ignace Ignacio Ignacy Ignati Ignatii Ignatius " +
  "Ignaz Igor Ilia Ilya Imants Imre Ingmar Ingvar Innokenti Ioann Ion Iosif Ira Irakli Irving Irwin Isaac Isaak " +
  "Isac Isai Isaiah Isidor Isidore Ismail Israel István Itzhak Iurii Ivan Ivar Ivo Ivor Izrail Jaak Jaakko Jaan " +
  "Jabez Jacek Jack Jackie Jackson Jacob Jacobus Jacopo Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan " +
  "Janis Janos Jared Jaroslav Jarosław Jasper Javier Jay Jean Jed Jedediah Jeff Jefferson Jeffrey Jekabs Jem Jens " +
  "Jeremiah Jeremy Jerome Jerry Jerzy Jesper Jesse Jim Jimmy Joachim Joakim Joan Joao Job Jochen Joe Joel Joey " +
  "Johan Johann Johannes John Johnny Jonah Jonas Jonathan Jonny Joost Jordan Jorge Joris Jos Josef Joseph Josephus " +
  "Josh Joshua Josiah Josias Josip Jost Joszef Jotham Jozef João Juan Juda Judah Juhan Juho Jukka Jules Julian " +
  "Julien Julio Julius Juliusz Juozas Jurgis Juri Juris Justin Justus János Jérôme Józef József Jörg Jürgen Jānis " +
  "Jēkabs Kaarel Kai Kalle Kamil Kamo Karel Karl Karol Karsten Kasimir Kaspar Kazimierz Kazimir Kazys Keir Keith " +
  "Kenneth Kent Kermit Kevin Khaim Khristian Kilian Kirill Kit Kjell Klaus Klement Kliment Knud Knut Koba Kondrati " +
  "Konrad Konstantin Konstanty Kornei Kosta Kostas Krishna Kristaps Kristian Kristjan Kristof Krišjānis Krzysztof " +
  "Kullervo Kuno Kurt Kuzma Kyle Károly Kārlis Ladislas Ladislaus Lado Lajos Lambert Lancelot Larry Lars Laszlo " +
  "Laurence Laurent Laurentius Lavrenti Lavrentii Lavrenty Lawrence Lazar Lazare Lazarus Leander Leif Lemuel Len " +
  "Lennart Lennox Lenny Leo Leon Leonard Leonardo Leonce Leonhard Leonid Leonidas Leons Leonti Leopold Leroy Les " +
  "Leslie Lester Lev Levan Levi Levon Lew Lewis Liam Linus Lionel Llewellyn Lloyd Loftus Lorenz Lorenzo Lothar Lou " +
  "Louis Lowell Luc Luca Lucas Lucian Lucien Lucius Ludovic Ludovick Ludovico Ludvig Ludwig Ludwik Luigi Luis Lukas " +
  "Luke Lukian Luther Lyle Lyman Lyndon Lytton László Léon Léonard Léonce Léopold Maarten Maciej Magnus Mahmoud " +
  "Mahmud Maks Maksim Malachi Malcolm Manfred Manuel Marat Marc Marcel Marcello Marcin Marco Marcus Mariano Marin " +
  "Marinus Mario Marius Mark Marko Markus Marlon Marmaduke Marshall Martin Martinus Martyn Martín Marvin Massimo " +
  "Mateusz Mathew Mathias Mathieu Mats Matt Matteo Matthaeus Matthew Matthias Matthieu Matti Matvei Maurice " +
  "Mauricio Maurus Max Maxim Maxime Maximilian Maximilien Maxwell Medard Mehmet Meir Melchior Melville Menachem " +
  "Mendel Meredith Merrill Meyer Michael Michaël Michał Michel Michelangelo Michele Mick Mickey Miguel Mihai Mihail " +
  "Mihajlo Mihkel Mihály Mikael Mike Mikhail Mikkel Miklós Mikoláš Mikołaj Milan Miles Milos Miloš Milt Milton " +
  "Miron Miroslav Mirza Mischa Mitchell Mitrofan Mohamed Mohammad Mohammed Moische Moisei Moisey Moissei Montague " +
  "Mordecai Mordechai Morgan Moritz Morris Mortimer Morton Mose Moses Moshe Muhammad Murdo Murray Mustafa Mykola " +
  "Myron Nahum Napoleon Nariman Nat Nathan Nathaniel Naum Neal Ned Nehemiah Neil Nels Nelson Nestor Neville Niall " +
  "Niccolò Nicholas Nick Nicodemus Nicola Nicolaas Nicolai Nicolas Nicolaus Niels Nigel Nikifor Nikita Nikodim " +
  "Nikola Nikolai Nikolaj Nikolaus Nikolay Nikos Nils Ninian Noah Noam Noe Noel Norbert Norman Norris Noé Noël " +
  "Obadiah Oberon Octave Octavius Odilo Odilon Odo Olaf Olav Ole Oleg Oliver Olivier Olof Omar Onufri Orest Orlando " +
  "Orson Orville Oscar Osip Oskar Oswald Oswin Otis Ottmar Otto Ottokar Owen Pablo Palmiro Pancho Pantelei Paolo " +
  "Pascal Pat Patrice Patrick Patsy Paul Paulin Paulus Pavel Pavlo Paweł Peder Pedro Pekka Per Perceval Percival " +
  "Percy Pericles Pete Peter Petr Petras Petro Petros Petrus Phil Philemon Philip Philipp Philippe Phineas Pier " +
  "Piero Pierre Piers Pieter Pietro Pim Pinchas Pinkas Pio Piotr Pius Placide Platon Porfiri Porfirio Pranas " +
  "Prosper Pyotr Pál Pēteris Quentin Quincy Quintin Rafael Raffaele Raimund Rainer Rainier Ralph Ramon Ramsay Ramón " +
  "Randall Randolph Raoul Raphael Rasmus Raul Ray Raymond Reginald Reinhard Reinhold Rene René Reuben Rex Rhys " +
  "Ricardo Riccardo Richard Rick Rob Robert Roberto Roberts Robin Robinson Roddy Roderick Rodion Rodney Rodolfo " +
  "Rodolphe Rodrigo Rody Roger Roland Rolando Rolf Rollo Romain Roman Romano Romeo Ron Ronald Rory Ross Roy Ruben " +
  "Rudi Rudolf Rudolph Rufus Rupert Russell Rustam Ryan Réginald Rémi Rémy Rūdolfs Sacha Sachar Salomo Salomon " +
  "Salvador Salvatore Sam Samson Samuel Samuil Sandor Sandro Sante Santiago Sasha Saul Savva Sayyid Schlomo Scott " +
  "Seamus Sean Sebastian Selig Semen Semion Semyon Sepp Serafim Serge Sergei Sergej Sergey Sergio Sergius Sergo " +
  "Seth Severin Seymour Shadrach Shalva Shamil Shane Shaun Shelby Sherlock Sherman Shimon Shmuel Sholem Sholom " +
  "Shota Sid Sidney Siegbert Siegfried Siegmund Sigismund Sigmund Sigurd Silas Silvester Silvio Simeon Simon Simone " +
  "Siméon Sinclair Solomon Spencer Stan Stanislas Stanislaus Stanislav Stanisław Stanley Stefan Stefano Sten Stepan " +
  "Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Stéphane Sullivan Suren Svein Sven Svend " +
  "Sviatoslav Sydney Sylvain Sylvester Sándor Sébastien Sören Søren Tadeusz Tadeáš Tam Tancrède Taras Tariq Ted " +
  "Teddy Teodor Teodoro Terence Terry Thaddeus Theo Theobald Theodor Theodore Theophilus Thibaut Thierry Thomas " +
  "Thor Thorsten Thorvald Théodore Théophile Tiberius Tibor Tigran Tihomir Till Tim Timofei Timofey Timothy " +
  "Timothée Titus Tobias Toby Todd Toivo Tom Tomasz Tommaso Tommy Tomás Toni Tony Torsten Toussaint Tristan Tycho " +
  "Tyler Ugo Uldis Ulric Ulrich Ulrik Ulysses Umberto Urbain Urban Urho Uriah Uriel Urs Uwe Vadim Vahan Vakhtang " +
  "Valdis Valentin Valentine Valeri Valerian Valerii Valery Valère Valéry Vasco Vasil Vasili Vasilii Vasily Vassily " +
  "Vazha Veli Vernon Viacheslav Vic Vicente Victor Viktor Viktors Vilhelm Vilis Vilém Vincas Vince Vincent Vincenz " +
  "Vincenzo Virgil Vissarion Vital Vitali Vitalii Vitaly Vitold Vittorio Vivian Vlad Vladimir Vladislav Vladlen " +
  "Vojtěch Voldemārs Volker Volodymyr Vsevolod Vyacheslav Vytautas Václav Väinö Wacław Waldemar Wallace Walter " +
  "Walther Warren Washington Wayne Wendel Wendell Wenzel Werner Wes Wesley Wilber Wilbert Wilbur Wilfred Wilfrid " +
  "Wilfried Wilhelm Will Willard Willem Willi William Willie Willis Willy Wilson Wincenty Winfield Winfried Winston " +
  "Witold Wojciech Wolf Wolfgang Wolfram Woodrow Wyndham Władysław Włodzimierz Xaver Xavier Yakov Yan Yefim Yegor " +
  "Yevgeni Yevgeny Yitzhak Yosef Yrjö Yuri Yurii Yury Yves Yvon Zachariah Zacharias Zachary Zadok Zane Zbigniew " +
  "Zdeněk Zebulon Zechariah Zelig Zeno Zenon Zeth Zigmas Zurab Zygmunt Édouard Émile Étienne Абрам Август Авель " +
  "Авраам Адам Адольф Аким Александр Алексей Алеша Альберт Альфред Алёша Анастас Анатолий Андрей Антон Аполлон " +
  "Арвид Аркадий Арон Арсений Артур Артём Афанасий Богдан Борис Боря Бронислав Будду Вадим Валентин Валериан " +
  "Валерий Вальтер Ваня Варлам Василий Вася Вацлав Вениамин Викентий Виктор Вильгельм Виссарион Виталий Витольд " +
  "Владимир Владислав Влас Володя Вольф Всеволод Вячеслав Гавриил Генрих Георгий Герасим Герман Герш Глеб Григорий " +
  "Гриша Давид Даниил Демьян Денис Дмитрий Евгений Евграф Евсей Егор Емельян Ермолай Ефим Ефрем Женя Захар Зиновий " +
  "Ибрагим Иван Ивар Игнат Игнатий Игорь Иероним Израиль Илларион Илья Иннокентий Иоаким Иоганн Ион Иосиф Ипполит " +
  "Исаак Исай Карл Карп Касьян Кирилл Клим Климент Коба Козьма Коля Кондратий Константин Корней Костя Кузьма Лавр " +
  "Лаврентий Лазарь Лев Лейба Леонид Леонтий Леопольд Лука Людвиг Лёва Макар Максим Максимилиан Мануил Марк Мартын " +
  "Матвей Мефодий Мечислав Мирон Митрофан Митя Михаил Миша Моисей Мойше Назар Натан Наум Нестор Никанор Никита " +
  "Никифор Никодим Никола Николай Никон Олег Осип Оскар Отто Павел Панкрат Пантелеймон Парфён Паша Петр Петя Платон " +
  "Порфирий Прокофий Прохор Пётр Рафаил Роберт Родион Роман Рудольф Рюрик Савва Савелий Самсон Самуил Саша " +
  "Севастьян Семен Семён Сеня Серафим Сергей Серго Сережа Серёжа Сидор Сильвестр Симон Соломон Спиридон Станислав " +
  "Степан Сурен Тарас Терентий Тимофей Тихон Трифон Трофим Фаддей Федор Федя Феликс Феодор Феодосий Феофан Филимон " +
  "Филипп Фома Франц Фридрих Фрол Фёдор Хаим Харитон Христиан Шолом Эдуард Эйно Эммануил Эрих Эрнст Юзеф Юлиан Юлий " +
  "Юрий Яков Ян Янис Ярослав Яша";

export const FEMALE_NAMES =
  "Abigail Ada Adah Adela Adelaida Adelaide Adele Adelheid Adelina Adeline Adriana Adrienne Adèle Adélaïde Agafia " +
  "Agatha Agathe Aglaia Aglaé Agnes Agnieszka Agnès Agrafena Aicha Aileen Aili Aimée Aina Aino Albertine Aleksandra " +
  "Alessandra Alethea Alexandra Alexandrina Alexandrine Alice Alicia Alida Alina Aline Alison Alix Alla Allegra " +
  "Alma Almira Alphonsine Amabel Amalia Amalie Amanda Amelia Amina Amy Amélie Ana Anahit Anastasia Anastasiia Anaïs " +
  "Andrea Andrée Anfisa Angela Angelica Angelika Angelina Angeline Angélique Anita Anke Ann Anna Annabel Annabella " +
  "Anne Anneliese Annette Annie Anniina Annunziata Anthea Antoinette Antonia Antonie Antonina Anya Aphra April " +
  "Arabella Ariadna Ariadne Arina Arlene Armande Artemis Asia Aspazija Asta Astrid Athalie Audrey Augusta Augustine " +
  "Aurelia Aurora Aurore Aurélie Ava Avdotia Avdotya Avis Azalea Babette Barbara Barbe Bathsheba Beata Beate " +
  "Beatrice Beatrix Beatriz Becky Belinda Bella Belle Benedetta Berenice Bernadette Bernice Berta Bertha Berthe " +
  "Bess Bessie Beth Bethany Betsey Betsy Bettina Betty Beulah Bianca Biddy Birgit Birgitta Birgitte Birutė Blanca " +
  "Blanche Bluma Bonnie Bożena Brenda Bridget Brigid Brigida Brigitte Brita Britta Bronisława Brunhilde Béatrice " +
  "Caecilia Camilla Camille Candace Candida Carla Carlotta Carmela Carmen Carol Carola Carolina Caroline Carolyn " +
  "Carrie Cassandra Catalina Caterina Catherina Catherine Cathleen Cathy Cecelia Cecile Cecilia Cecily Celeste " +
  "Celestine Celia Chaja Chana Charity Charlene Charlotte Chloe Chloé Chris Christa Christabel Christel Christiana " +
  "Christiane Christina Christine Cicely Claire Clara Clarice Clarissa Claudette Claudia Claudine Clelia Clementina " +
  "Clementine Cleopatra Clio Cloe Clorinda Clothilde Clotilda Clotilde Clémence Colette Concetta Constance " +
  "Constanze Consuelo Cora Cordelia Corinna Corinne Cornelia Cosette Cosima Cressida Cynthia Cécile Célestine Célia " +
  "Céline Dagmar Dagny Daisy Dana Daphne Daria Darya Dawn Debora Deborah Deirdre Delia Delila Delphine Denise " +
  "Desdemona Diana Diane Dina Dinah Dolly Dolores Domenica Dominique Donna Dora Dorcas Doreen Dorinda Doris Dorit " +
  "Dorothea Dorothy Dorothée Dottie Duniya Dunya Dvora Désirée Ebba Edda Edelgard Edie Edith Edna Edwarda Edwina " +
  "Effie Eileen Ekaterina Ela Elaine Eleanor Eleanora Elena Eleonora Eleonore Elfi Elfrida Elfriede Elisa Elisabeta " +
  "Elisabeth Elisabetta Elise Eliza Elizabeth Elizaveta Elke Ella Ellen Elli Ellie Ellinor Elsa Elsbeth Else Elsie " +
  "Elspeth Elvira Elzė Elżbieta Ema Emelia Emely Emerentia Emilia Emilie Emily Emma Emmeline Emmy Emīlija Enid " +
  "Erica Erika Erminia Erna Ernestine Esme Esmeralda Esperanza Estella Estelle Ester Esther Etelka Ethel Etta " +
  "Eudora Eudoxia Eufemia Eugenia Eugenie Eugénie Eulalia Eulalie Eunice Euphemia Euphrasie Euphrosyne Eva " +
  "Evangeline Evdokia Eve Evelina Eveline Evelyn Evgenia Evgeniia Faina Faith Fanchette Fanni Fannie Fanny Fantine " +
  "Fatima Fay Fedosia Feiga Felicia Felicitas Felicity Fenia Fernanda Fiammetta Finola Fiona Fleur Flora Florence " +
  "Florentine Florrie Floss Flossie Fortunata Franca Frances Francesca Francine Francoise Franziska Françoise " +
  "Frederica Frejda Frida Frieda Friederike Fritzi Fruma Frédérique Félicité Gabriela Gabriella Gabrielle Galina " +
  "Gemma Genevieve Geneviève Georgette Georgia Georgiana Georgie Georgina Georgy Geraldine Gerda Germaine Gerta " +
  "Gertie Gertrud Gertrude Gesine Gianna Gilberte Gilda Gillian Ginevra Ginny Giovanna Gisela Giselle Gisèle Gitta " +
  "Giuditta Giulia Giuseppina Gladys Glafira Glenda Gloria Golda Goneril Grace Gracia Grazia Greta Gretchen Grete " +
  "Gretel Grethe Grisel Griselda Gudrun Guenevere Guinevere Gunda Gunhild Gusti Gwen Gwendolen Gwendoline Gwyneth " +
  "Hadassah Halina Hanna Hannah Hanne Hannelore Harriet Harriette Hattie Hatty Hazel Hedda Hedwig Hedy Heidi Helen " +
  "Helena Helene Helga Hella Henny Henrietta Henriette Hephzibah Hermia Hermine Herminie Hermione Hertha Hester " +
  "Hetty Hilda Hildegard Hildegarde Hilja Hippolyta Honor Honora Honoria Hope Horatia Hortense Hortensia Huguette " +
  "Hulda Héloïse Hélène Ida Idonia Ieva Ignacia Ilga Ilona Ilse Imogen Imogene Ina Ines Inessa Inez Inga Inge " +
  "Ingeborg Inger Ingrid Inna Inès Iona Iphigenia Irena Irene Irina Iris Irma Irmgard Irène Isa Isabel Isabella " +
  "Isabelle Isadora Iseult Ismene Isobel Isolde Ivy Iza Izabela Jacinta Jacoba Jacqueline Jadwiga Jamila Jane Janet " +
  "Janette Janey Janice Janina Jeanette Jeanie Jeanne Jeannette Jeannie Jelena Jemima Jennie Jennifer Jenny Jessica " +
  "Jessie Jill Jo Joan Joanna Joanne Jocasta Jocelyn Jocelyne Johanna Josefa Josefina Josefine Josepha Josephine " +
  "Josette Josie Joséphine Joy Joyce Juana Juanita Judit Judith Judy Julia Juliana Juliane Julie Julienne Juliet " +
  "Juliette Julitta June Juno Justina Justine Jutta Kaethe Kaisa Kaja Kapitolina Karen Karin Karla Karolina " +
  "Karoline Kasia Katarina Katarzyna Kate Katerina Katharina Katharine Katherine Kathie Kathleen Kathrin Kathryn " +
  "Kathy Katia Katie Katinka Katja Katrin Katrina Katya Kay Kerttu Ketevan Keto Keziah Kira Kirsten Kirstin Kitty " +
  "Klara Klaudia Klavdia Klementina Klothilde Klytie Konstanze Krista Kristin Kristina Kristine Krystyna Ksenia " +
  "Kunigunde Käthchen Käthe Laetitia Lala Lara Larissa Laura Laure Laurette Laurie Lavinia Lea Leah Leila Lempi " +
  "Lena Lene Leni Lenore Leonie Leonora Leonore Leontine Leopoldine Lesbia Letitia Lettice Letty Lia Liddy Lidia " +
  "Lidiia Lieschen Liese Lieselotte Liisa Lili Lilian Lilias Lilla Lillian Lillie Lilly Lily Lina Linda Linette " +
  "Lisa Lisbeth Lise Lisette Lissy Liubov Liv Livia Liza Lizbeth Lizzie Lizzy Lois Lola Lolita Loretta Lorna Lotta " +
  "Lotte Lottie Lou Louisa Louise Lucia Lucie Lucienne Lucilla Lucille Lucinda Lucrece Lucretia Lucrezia Lucy " +
  "Ludmila Luisa Luise Lulu Lusia Lyddy Lydia Lydie Lyuba Lyubov Lyudmila Lyyli Léa Léonie Léontine Līna Mabel " +
  "Mabelle Macarena Maddalena Madeleine Madeline Madelon Madge Mafalda Magda Magdalena Magdalene Magdeleine Maggie " +
  "Maida Maisie Maja Malka Malvina Mamie Manana Mandy Manette Manon Manuela Mara Marceline Marcella Marcelle Marcia " +
  "Mareike Margaret Margareta Margarete Margarethe Margarita Marge Margery Margherita Margit Margot Margriet " +
  "Marguerite Mari Maria Mariam Marian Mariana Marianna Marianne Marie Mariella Marietta Mariette Marika Marilla " +
  "Marilyn Marina Marion Marita Marja Marjorie Marjory Marlene Marlies Marta Martha Marthe Martina Martine Martta " +
  "Marusia Maruša Mary Marya Maryna Maryse Masha Mathilda Mathilde Matilda Matilde Matrena Matryona Mattie Maud " +
  "Maude Maura Maureen Mavis Maxine May Małgorzata Mechthild Medea Meg Mehetabel Melania Melanie Melinda Melissa " +
  "Melitta Melusine Mercedes Mercy Merle Meta Mia Michaela Michelle Michèle Mignon Mila Milda Mildred Milena " +
  "Millicent Millie Milly Mimi Mina Minerva Minette Minna Minnie Mira Mirabel Miranda Mirdza Mireille Miriam Mirjam " +
  "Mitzi Mizi Mizzi Moira Moll Mollie Molly Mona Monica Monika Monique Morag Muriel Myra Myriam Myrtle Mélanie " +
  "Mélisande Nada Nadezhda Nadia Nadine Nadja Nadya Nan Nana Nance Nancy Nanette Nannerl Nannie Nanny Naomi " +
  "Nastasia Nastasya Natacha Natalia Natalie Nataliia Natalya Natasha Nathalie Natividad Nato Nell Nelle Nellie " +
  "Nelly Nerissa Netta Nettie Nicole Nicolette Nina Ninette Nino Ninon Nita Noelle Nora Norah Noreen Norma Noémie " +
  "Octavia Octavie Odette Odile Odilia Olave Olga Olive Olivia Olwen Olympe Olympia Ona Ondine Oona Ophelia Oriana " +
  "Orsola Otilia Ottilia Ottilie Pamela Pansy Paola Pascale Patience Patricia Patty Paula Paule Paulette Paulina " +
  "Pauline Pearl Peggy Pelageia Pelagia Penelope Pepita Perdita Perla Pernille Perpetua Petra Petronella Petronilla " +
  "Petunia Phemie Philippa Philippine Philomena Philomène Phoebe Phyllis Phèdre Pia Pilar Polina Polly Poppy Portia " +
  "Praskovia Praskovya Primrose Priscilla Prudence Pulcheria Queenie Rachel Rachele Radegund Rahel Raina Raisa " +
  "Ramona Raquel Raymonde Raïssa Rebecca Rebeka Rebekah Regan Regina Regine Reine Renata Renate Renée Resi Rhoda " +
  "Rhona Ricarda Riet Rikke Rina Risa Rita Rivka Roberta Rochelle Rokhl Ronja Rosa Rosabel Rosalba Rosalia Rosalie " +
  "Rosalind Rosalinda Rosaline Rosalyn Rosamond Rosamund Rosanna Rosaria Rose Roseanne Roselyn Rosemary Rosetta " +
  "Rosie Rosina Rosine Rosita Roswitha Rowena Roxana Roxane Roxy Roza Rozalia Ruby Ruth Ruthie Sabina Sabine " +
  "Sabrina Sadie Saidie Sally Salome Salomé Samantha Sandra Sanna Sara Sarah Saskia Savannah Scarlett Selina Selma " +
  "Serafina Seraphine Serena Shannon Sharon Sheila Shelley Sheyndl Shirley Shushanik Sibyl Sibylla Sibylle Sidonia " +
  "Sidonie Siegelinde Sieglinde Signe Sigrid Silke Silvana Silvia Simona Simone Simonetta Sinéad Siobhan Siri " +
  "Sirvard Sisley Sofia Sofie Sofiia Sofya Solange Solveig Sonia Sonja Sonya Sophia Sophie Sophronia Sophy Soraya " +
  "Stanisława Stefania Stefanie Stella Stephanie Stéphanie Sue Sukey Suky Sura Susan Susana Susanna Susannah " +
  "Susanne Susie Suzanna Suzanne Suzette Suzy Svenja Svetlana Swanhild Sybil Sylvia Sylvie Sévérine Tabitha Taisia " +
  "Tamar Tamara Tania Tanya Tatiana Tatyana Tauba Tekla Teresa Terese Tess Tessa Tessie Thalia Thaïs Thea Theda " +
  "Thekla Thelma Theodora Theodosia Theophania Theresa Therese Theresia Thomasina Thora Thusnelda Thyra Thérèse " +
  "Tibby Tilda Tilly Tina Tinatin Titania Toinette Toni Tonia Tove Tracy Trina Trine Trixie Trude Trudy Tryphena " +
  "Tsipora Tullia Tuppence Tyyne Ulla Ulrica Ulrika Ulrike Una Undine Urania Ursel Ursula Ursule Uta Ute Valborg " +
  "Valentina Valentine Valeria Valerie Valeriia Valeska Valérie Vanda Vanessa Vanya Varvara Vasilisa Velda Velma " +
  "Venetia Vera Verena Verity Verna Verona Veronica Veronika Vesta Vicki Vicky Victoire Victoria Victorine Vida " +
  "Viktoria Vilma Vinnie Viola Violante Violet Violette Virginia Virginie Vita Vittoria Vivian Viviane Vivien " +
  "Vivienne Volumnia Véronique Wally Wanda Wendy Wera Wiebke Wilhelmina Wilhelmine Willa Wilma Winifred Winnie " +
  "Wisława Xenia Yekaterina Yelena Yelizaveta Yolanda Yolande Yulia Yvette Yvonne Zaida Zara Zdenka Zelda Zelma " +
  "Zenaida Zenobia Zilla Zillah Zina Zinaida Zita Zlata Zoe Zofia Zoia Zora Zoya Zoé Zuleika Zulma Zélie Zénaïde " +
  "Élisabeth Élise Élodie Éléonore Émilie Августа Авдотья Агафья Аглая Агнесса Агния Агриппина Ада Аделаида Акулина " +
  "Алевтина Александра Алена Алиса Алла Алёна Анастасия Ангелина Анисья Анна Антонина Анфиса Аня Аполлинария " +
  "Ариадна Арина Валентина Валерия Варвара Варя Василиса Вера Виктория Галина Глафира Дарья Даша Дуня Ева Евгения " +
  "Евдокия Евлампия Екатерина Елена Елизавета Ефросинья Жанна Женя Жозефина Зина Зинаида Зоя Инесса Инна Ираида " +
  "Ирина Ия Капитолина Катерина Катя Клавдия Клара Ксения Лариса Лида Лидия Лиза Лилия Люба Любовь Людмила Маланья " +
  "Маня Маргарита Марианна Марина Мария Марфа Марья Матрена Матрёна Маша Милица Мирра Надежда Надя Настя Наталия " +
  "Наталья Наташа Нина Нонна Олимпиада Ольга Оля Павла Паша Пелагея Полина Прасковья Раиса Рахиль Ревекка Рогнеда " +
  "Роза Розалия Сарра Саша Серафима Соня София Софья Стефания Сусанна Таисия Тамара Таня Татьяна Ульяна Устинья " +
  "Фаина Феврония Фекла Фёкла Христина Эмилия Эмма Эсфирь Юлия Ядвига";
