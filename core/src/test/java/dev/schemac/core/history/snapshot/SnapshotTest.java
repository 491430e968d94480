package dev.schemac.core.history.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.history.Project;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.random.RandomIntents;
import dev.schemac.core.random.RandomModel;
import dev.schemac.core.random.RandomOrigins;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);

  @Test
  void readsBackWhatItWrote() throws Exception {
    for (long seed = SEED; seed < SEED + 200; seed++) {
      Snapshot snapshot = random(seed);
      String text = SnapshotWriter.write(snapshot);
      Snapshot back = SnapshotReader.read(text);
      assertThat(back).as("seed %s", seed).isEqualTo(snapshot);
      assertThat(SnapshotWriter.write(back)).as("seed %s", seed).isEqualTo(text);
      PreviousState previousState = snapshot.previousState();
      assertThat(previousState).isNotNull();
      assertThat(back.previousState().previous(back.schema()))
          .isEqualTo(previousState.previous(snapshot.schema()));
    }
  }

  @Test
  void surroundsTheFileWithNothing() throws Exception {
    String text = SnapshotWriter.write(random(SEED));
    assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("\u2028");
    assertThat(text.lines().filter(line -> line.isBlank())).isEmpty();
    assertThat(
            SnapshotReader.read(
                ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(random(SEED));
  }

  @Test
  void noTruncationIsTakenForAWhole() {
    byte[] bytes = SnapshotWriter.write(random(SEED)).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length - 2; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> SnapshotReader.read(cut)).isInstanceOf(SnapshotException.class);
    }
  }

  @Test
  void noBytesMakeItFailOtherwise() {
    Random random = new Random(SEED);
    byte[] bytes = SnapshotWriter.write(random(SEED)).getBytes(StandardCharsets.UTF_8);
    int accepted = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] flipped = bytes.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        flipped[random.nextInt(bytes.length)] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) "{}[]\",:0truefalsenul".charAt(random.nextInt(20));
      }
      try {
        SnapshotReader.read(flipped);
        accepted++;
      } catch (SnapshotException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
    assertThat(accepted).as("seed %s", SEED).isLessThan(2_000);
  }

  @Test
  void saysWhatIsWrong() {
    Schema schema = Project.schema("users mail");
    String text = SnapshotWriter.write(snapshot(schema));
    assertBroken(text.replace("\"format\": 1", "\"format\": 99"), "newer schemac");
    assertBroken(text.replace("\"format\": 1,", ""), "no format");
    assertBroken(text.replace("[\"id\"]", "[\"idx\"]"), "users_pkey names column idx");
    assertBroken(text.replace("\"mail\"", "\"post\""), "not those of the journal's last");
    assertBroken(text.replace("\"mail\"", "\"id\""), "'id' comes twice");
    assertBroken(text.replace("\"null\": true", "\"nul\": true"), "'nul' is not known");
    assertBroken(
        text.replace("\"type\": \"text\"", "\"type\": \"text(3)\""), "'text(3)' is no type");
    assertBroken(text.replace("0000_x.sql", "../x.sql"), "no name of a migration");
    for (String name : List.of("\"mail\"", "\"users\"", "users_pkey")) {
      String hidden = name.replace("s", "\u202es").replace("mail", "ma\u202eil");
      assertBroken(text.replace(name, hidden), "a name holds the character U+202E");
    }
    assertBroken(text.replace("0000_x.sql", "0000_x.sql.conf"), "has no script");
    assertBroken(text + "{}", "");
  }

  /** They become SQL, and a checkout may hold anything. */
  @Test
  void takesNoSqlForWhatAColumnHolds() throws Exception {
    String text = Files.readString(Path.of("src/test/resources/history/formats/10/schema.json"));
    String numbers = "\"numbers\": [\"DRAFT\", \"NEW\", \"PAID\"]";
    assertThat(text).contains(numbers);
    assertBroken(
        text.replace(numbers, "\"values\": [\"1\", \"-2\", \"0; DROP TABLE orders\"]"),
        "the column is no text and holds no '0; DROP TABLE orders'");
    assertBroken(text.replace(numbers, numbers + ", \"values\": [\"1\"]"), "numbers or values");
    assertBroken(text.replace("\"NEW\", \"PAID\"]", "\"NEW\", \"NEW\"]"), "for one thing each");
  }

  /** A reviewer sees all of the file, and the values are the same. */
  @Test
  void hiddenCharactersAreEscapes() throws Exception {
    String comment = "\u202e\u200b\u2028\u0007\u00ad\ufeff\udb40\udc01\r\u007f\u0085\t\n";
    TableBuilder table =
        SchemaBuilder.table("t")
            .column("a", "text", "default '" + comment + "'", "comment " + comment)
            .comment(comment);
    Snapshot snapshot = snapshot(SchemaBuilder.schemaOf(table));
    String text = SnapshotWriter.write(snapshot);
    assertThat(HiddenCharacters.firstIn(text)).isNull();
    assertThat(text).contains("\\u202e\\u200b", "\\udb40\\udc01");
    assertThat(SnapshotReader.read(text).schema()).isEqualTo(snapshot.schema());
  }

  @Test
  void aLargeSchemaStaysReadable() throws Exception {
    SchemaBuilder builder = SchemaBuilder.schema();
    SortedMap<QualifiedName, Origins.OfObject> origins = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      String name = "customer_order_" + i;
      TableBuilder table = SchemaBuilder.table(name);
      table.column("id", "uuid", "not null", "default gen_random_uuid()").primaryKey("id");
      for (int c = 1; c < 10; c++) {
        String[] options = c % 2 == 0 ? new String[0] : new String[] {"not null"};
        table.column("some_column_" + c, "varchar(200)", options);
      }
      builder.table(
          table
              .foreignKey("some_column_1", name, "id")
              .index("some_column_2")
              .index("some_column_3"));
      origins.put(
          QualifiedName.of(name),
          new Origins.OfObject(
              "com.example.orders.CustomerOrder" + i,
              "com/example/orders/CustomerOrder" + i + ".java",
              new TreeMap<>()));
    }
    Schema schema = builder.build();
    Snapshot snapshot =
        new Snapshot(
            SnapshotFormat.FIRST,
            "../src/main/java",
            schema,
            new Origins(
                ObjectMap.<Origins.OfObject>empty().with(ObjectKind.TABLE, origins),
                new TreeMap<>(),
                new TreeMap<>()),
            PreviousState.between(Schema.EMPTY, schema, "online"),
            List.of(entry(schema)));
    String text = SnapshotWriter.write(snapshot);
    assertThat(text.length()).isLessThan(1_500_000);
    assertThat(SnapshotReader.read(text)).isEqualTo(snapshot);
  }

  private static void assertBroken(String text, String why) {
    assertThatThrownBy(() -> SnapshotReader.read(text))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining(why);
  }

  private static Snapshot snapshot(Schema schema) {
    return new Snapshot(
        SnapshotFormat.FIRST,
        "../src/main/java",
        schema,
        Project.origins(schema),
        PreviousState.between(Schema.EMPTY, schema, "online"),
        List.of(entry(schema)));
  }

  private static JournalEntry entry(Schema schema) {
    return new JournalEntry(
        JournalEntry.Kind.GENERATED,
        List.of(new JournalFile("0000_x.sql", "0123456789ab")),
        SchemaHash.of(schema),
        null,
        List.of(),
        List.of());
  }

  /** One of any format: the seed says of which. */
  static Snapshot random(long seed) {
    Schema old = RandomModel.schema(seed, 1);
    Schema now = RandomModel.schema(seed + 1, 2);
    List<Intent> intents = RandomIntents.ofEachKind(seed);
    List<JournalEntry> journal = new ArrayList<>();
    journal.add(
        new JournalEntry(
            JournalEntry.Kind.BASELINE,
            List.of(new JournalFile("V1.2__x y.sql", "1")),
            SchemaHash.of(old),
            null,
            List.of(),
            List.of()));
    boolean repeats = seed % 2 == 0;
    JournalFile byHand = new JournalFile("V2__y.sql", "2");
    journal.add(
        JournalEntry.handWritten(
            repeats
                ? List.of(
                    byHand.in(JournalFile.State.REPEATS),
                    new JournalFile("V2.1__y.sql", "5", JournalFile.State.DELETED))
                : List.of(byHand)));
    journal.add(
        new JournalEntry(
            JournalEntry.Kind.GENERATED,
            List.of(new JournalFile("0003_z.sql", "3"), new JournalFile("0003_z.sql.conf", "4")),
            SchemaHash.of(now),
            "z",
            intents.subList(0, 5),
            intents.subList(5, intents.size())));
    return new Snapshot(
        SnapshotFormat.newest(),
        "../src/main/java\u2026",
        now,
        RandomOrigins.of(now, seed),
        PreviousState.between(old, now, "x"),
        journal);
  }
}
