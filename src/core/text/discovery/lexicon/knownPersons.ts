/** Persons whom texts of all kinds name by one word, as if everybody knew them. */
export const KNOWN_PERSONS =
  "Marx Engels Lenin Trotsky Stalin Lassalle Bakunin Proudhon Kropotkin Blanqui Fourier Saint-Simon Owen Malthus Ricardo " +
  "Kautsky Bebel Liebknecht Luxemburg Jaurès Plekhanov Goethe Schiller Lessing Herder Heine Hölderlin Kleist Novalis Wieland " +
  "Klopstock Rilke Nietzsche Kant Hegel Fichte Schelling Schopenhauer Leibniz Spinoza Descartes Pascal Voltaire Rousseau " +
  "Diderot Montesquieu Montaigne Rabelais Molière Racine Corneille Balzac Stendhal Flaubert Zola Hugo Baudelaire Verlaine " +
  "Rimbaud Maupassant Chateaubriand Lamartine Proust Sartre Camus Shakespeare Milton Chaucer Spenser Marlowe Bacon Hobbes " +
  "Locke Hume Newton Swift Pope Dryden Johnson Boswell Goldsmith Gibbon Burke Paine Byron Shelley Keats Wordsworth Coleridge " +
  "Southey Tennyson Browning Swinburne Ruskin Carlyle Macaulay Dickens Thackeray Trollope Darwin Huxley Spencer Mill Wilde " +
  "Shaw Kipling Emerson Thoreau Hawthorne Melville Longfellow Whitman Poe Twain Franklin Jefferson Lincoln Hamilton Jackson " +
  "Homer Virgil Horace Ovid Dante Petrarch Boccaccio Ariosto Tasso Machiavelli Cervantes Calderón Camões Plato Aristotle " +
  "Socrates Euripides Sophocles Aeschylus Aristophanes Herodotus Thucydides Xenophon Plutarch Demosthenes Cicero Caesar Livy " +
  "Tacitus Seneca Juvenal Lucretius Pliny Augustus Nero Tiberius Caligula Trajan Hadrian Constantine Justinian Euclid " +
  "Archimedes Galen Hippocrates Hannibal Alexander Cleopatra Pericles Alcibiades Napoleon Bonaparte Buonaparte Wellington " +
  "Nelson Blücher Talleyrand Metternich Bismarck Moltke Garibaldi Mazzini Cavour Robespierre Danton Marat Mirabeau Lafayette " +
  "Cromwell Washington Luther Calvin Zwingli Melanchthon Erasmus Wycliffe Knox Wesley Copernicus Galileo Kepler Columbus " +
  "Magellan Cortés Pizarro Michelangelo Raphael Leonardo Titian Rembrandt Rubens Dürer Holbein Velázquez Goya Turner Bach " +
  "Handel Haydn Mozart Beethoven Schubert Schumann Mendelssohn Chopin Liszt Wagner Brahms Verdi Rossini Berlioz Bizet " +
  "Tchaikovsky Mussorgsky Pushkin Lermontov Gogol Turgenev Tolstoy Dostoevsky Chekhov Gorky Herzen Belinsky Chernyshevsky " +
  "Mayakovsky Kerensky Kornilov Denikin Kolchak Wrangel Zinoviev Kamenev Bukharin Hitler Mussolini Franco Churchill " +
  "Roosevelt Wilson Clemenceau Hindenburg Ludendorff Freud Einstein Jesus Moses Muhammad Mahomet Buddha Confucius Solomon " +
  "Abraham Pilate Herod Pharaoh Ulysses Achilles Hector Aeneas Hercules Oedipus Orpheus Hamlet Othello Faust Caliban Prometheus " +
  "Маркс Энгельс Ленин Троцкий Сталин Плеханов Зиновьев Каменев Бухарин Керенский Деникин Колчак Врангель Пушкин Гоголь " +
  "Тургенев Толстой Достоевский Чехов Горький Герцен Наполеон Гёте Гегель Дарвин Шекспир Гитлер Бисмарк";

/** Those of them who have one name and no more. */
export const MONONYMS =
  "Homer Virgil Horace Ovid Plato Aristotle Socrates Euripides Sophocles Aeschylus Aristophanes Herodotus Thucydides " +
  "Xenophon Plutarch Demosthenes Cicero Livy Tacitus Seneca Juvenal Lucretius Pliny Euclid Archimedes Galen Hippocrates " +
  "Petrarch Boccaccio Machiavelli Montesquieu Voltaire Molière";
