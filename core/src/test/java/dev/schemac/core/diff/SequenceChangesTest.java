package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sequences that classes name: they count on under another name, and none goes unasked. */
class SequenceChangesTest {

  private static final Intent DROPPED = new Intent.DroppedSequence(name("numbers"));

  private static Schema sequences(String... names) {
    SchemaBuilder schema = schema();
    for (String name : names) {
      schema.sequence(name);
    }
    return schema.build();
  }

  private static Intent renamed(String from, String to) {
    return new Intent.RenamedSequence(name(from), name(to));
  }

  /** A table whose column takes its values from a sequence. */
  private static TableBuilder calling(String table, String sequence) {
    return table(table)
        .column("a", "int")
        .column("n", "bigint", "default nextval('" + sequence + "')");
  }

  private static Sequence owned(String sequence, String table, String column) {
    return Sequence.of(name(sequence)).ownedBy(new Sequence.Owner(name(table), column));
  }

  private static String lost(String sequence, String... rest) {
    return "DropNotConfirmed at %s: sequence | %s |  | @DroppedSequence(\"%s\") | renamedFrom = \"%s\" | "
            .formatted(sequence, sequence, sequence, sequence)
        + String.join(" | ", rest);
  }

  @Test
  void nothingChanges() {
    assertThat(changes(sequences("numbers"), sequences("numbers"))).isEmpty();
  }

  @Test
  void aSequenceComes() {
    assertThat(changes(Schema.EMPTY, sequences("numbers")))
        .containsExactly("create sequence numbers");
  }

  @Test
  void anotherOptionIsAChange() {
    Sequence cached =
        new Sequence(
            name("numbers"),
            Sequence.Type.BIGINT,
            1,
            1,
            1,
            Sequence.Type.BIGINT.max(),
            50,
            false,
            null);
    assertThat(changes(sequences("numbers"), schema().sequence(cached).build()))
        .containsExactly("alter sequence numbers");
  }

  @Test
  void anUnconfirmedSequenceIsAskedForWithWhatItMayHaveBecome() {
    assertThat(findings(sequences("numbers", "zebra"), sequences("invoice_numbers", "bird_rings")))
        .containsExactly(lost("numbers", "invoice_numbers", ""), lost("zebra", "", ""));
  }

  @Test
  void itGoesOnceThatIsConfirmed() {
    DiffResult result = diff(sequences("numbers"), Schema.EMPTY, DROPPED);

    assertThat(findings(result)).isEmpty();
    assertThat(changes(result)).containsExactly("drop sequence numbers");
    assertThat(result.carriedOut()).containsExactly(DROPPED);
  }

  @Test
  void theOptionConfirmsIt() {
    DiffResult result =
        Diff.between(
            sequences("numbers"), Schema.EMPTY, Set.of(), Set.of(), new DiffOptions(true, false));

    assertThat(findings(result)).isEmpty();
    assertThat(changes(result)).containsExactly("drop sequence numbers");
  }

  @Test
  void anOldConfirmationConfirmsNoOtherDrop() {
    DiffResult result =
        Diff.between(
            sequences("numbers"),
            Schema.EMPTY,
            Set.of(DROPPED),
            Set.of(DROPPED),
            DiffOptions.CONFIRM);

    assertThat(findings(result)).containsExactly(lost("numbers", "", "spent"));
  }

  @Test
  void aConfirmationIsRefusedWhereTheSequenceIsStillNamed() {
    assertThat(findings(sequences("numbers"), sequences("numbers"), DROPPED))
        .containsExactly(
            "DropContradiction at numbers: sequence | numbers | @DroppedSequence(\"numbers\")"
                + " | a @Sequence still names it |  | ");
  }

  /** One of that name was dropped long ago. */
  @Test
  void aConfirmationThatHadItsTurnIsNoContradiction() {
    DiffResult result =
        Diff.between(
            sequences("numbers"),
            sequences("numbers"),
            Set.of(DROPPED),
            Set.of(DROPPED),
            DiffOptions.CONFIRM);

    assertThat(findings(result)).isEmpty();
  }

  @Test
  void itIsRenamedAndCountsOn() {
    DiffResult result =
        diff(sequences("numbers"), sequences("invoices"), renamed("numbers", "invoices"));

    assertThat(findings(result)).isEmpty();
    assertThat(changes(result)).containsExactly("rename sequence numbers to invoices");
    assertThat(result.carriedOut()).containsExactly(renamed("numbers", "invoices"));
  }

  @Test
  void whatCallsItFollows() {
    Schema base = schema().sequence("numbers").table(calling("t", "numbers")).build();
    Schema target = schema().sequence("invoices").table(calling("t", "invoices")).build();

    assertThat(changes(base, target, renamed("numbers", "invoices")))
        .containsExactly("rename sequence numbers to invoices");
  }

  @Test
  void aFormerNameThatIsStillInUseIsAContradiction() {
    assertThat(findings(sequences("numbers"), sequences("numbers", "x"), renamed("numbers", "x")))
        .containsExactly(
            "RenameContradiction at x: sequence | x | numbers | @RenamedFrom(\"numbers\")"
                + " | still_in_use | numbers |  |  | ");
  }

  @Test
  void ofTwoFormerNamesThatAreThereNoneIsAskedForTwice() {
    assertThat(
            findings(
                sequences("numbers", "others"),
                sequences("x"),
                renamed("numbers", "x"),
                renamed("others", "x")))
        .containsExactly(
            "RenameContradiction at x: sequence | x | numbers | @RenamedFrom(\"numbers\")"
                + " | several_there | others |  |  | ");
  }

  @Test
  void ofTwoFormerNamesTheOneThatIsNotDroppedCounts() {
    assertThat(
            changes(
                sequences("numbers", "others"),
                sequences("x"),
                renamed("numbers", "x"),
                renamed("others", "x"),
                DROPPED))
        .containsExactly("rename sequence others to x", "drop sequence numbers");
  }

  /** Other tools name the sequence of a table so. */
  @Test
  void aSequenceThatIsNamedAfterItsTableFollowsIt() {
    Schema base = schema().sequence("users_seq").table(calling("users", "users_seq")).build();
    Schema target =
        schema().sequence("members_seq").table(calling("members", "members_seq")).build();
    Intent table = new Intent.RenamedTable(name("users"), name("members"));
    DiffResult result = diff(base, target, table);

    assertThat(findings(result)).isEmpty();
    assertThat(changes(result))
        .containsExactly(
            "rename sequence users_seq to members_seq", "rename table users to members");
    assertThat(result.carriedOut()).containsExactly(table);
  }

  /** PostgreSQL names the sequence of a {@code serial} column so. */
  @Test
  void aSequenceThatIsNamedAfterItsColumnFollowsIt() {
    Schema base =
        schema()
            .sequence(owned("t_id_seq", "t", "id"))
            .table(table("t").column("id", "bigint", "default nextval('t_id_seq')"))
            .build();
    Schema target =
        schema()
            .sequence(owned("t_key_seq", "t", "key"))
            .table(table("t").column("key", "bigint", "default nextval('t_key_seq')"))
            .build();

    assertThat(changes(base, target, new Intent.RenamedColumn(name("t"), "id", "key")))
        .containsExactly("rename sequence t_id_seq to t_key_seq", "rename t.id to key");
  }

  @Test
  void aSequenceOfAnotherNameDoesNotFollowTheColumnThatOwnsIt() {
    Schema base =
        schema()
            .sequence(owned("numbers", "t", "id"))
            .table(table("t").column("id", "bigint"))
            .build();
    Schema target =
        schema()
            .sequence(owned("numbers", "t", "key"))
            .table(table("t").column("key", "bigint"))
            .build();

    assertThat(changes(base, target, new Intent.RenamedColumn(name("t"), "id", "key")))
        .containsExactly("rename t.id to key");
  }

  @Test
  void aConfirmedDropIsNoRenameThatFollowsTheTable() {
    Schema base = schema().sequence("users_seq").table(table("users").column("a", "int")).build();
    Schema target =
        schema().sequence("members_seq").table(table("members").column("a", "int")).build();

    assertThat(
            changes(
                base,
                target,
                new Intent.RenamedTable(name("users"), name("members")),
                new Intent.DroppedSequence(name("users_seq"))))
        .containsExactly(
            "create sequence members_seq",
            "rename table users to members",
            "drop sequence users_seq");
  }

  /** The question about the table is the one that matters. */
  @Test
  void whatGoesWithATableIsNotAskedForByItself() {
    Intent droppedTable = new Intent.DroppedTable(name("t"));
    TableBuilder t = table("t").column("a", "int").column("id", "bigint");
    Schema other = schema().table(table("u").column("a", "int")).build();
    for (Sequence sequence : Set.of(owned("numbers", "t", "id"), Sequence.of(name("t_seq")))) {
      Schema base =
          schema().sequence(sequence).table(t).table(table("u").column("a", "int")).build();
      assertThat(changes(base, other, droppedTable))
          .containsExactly("drop table t", "drop sequence " + sequence.name());
    }
  }

  @Test
  void whatGoesWithAColumnIsNotAskedForByItself() {
    Schema base =
        schema()
            .sequence(owned("numbers", "t", "id"))
            .table(table("t").column("a", "int").column("id", "bigint"))
            .build();
    Schema target = schema().table(table("t").column("a", "int")).build();

    assertThat(changes(base, target, new Intent.DroppedColumn(name("t"), "id")))
        .containsExactly("drop t.id", "drop sequence numbers");
  }

  @Test
  void whatItsColumnOutlivesIsAskedFor() {
    Schema base =
        schema()
            .sequence(owned("numbers", "t", "id"))
            .table(table("t").column("id", "bigint"))
            .build();
    Schema target = schema().table(table("t").column("id", "bigint")).build();

    assertThat(findings(base, target)).containsExactly(lost("numbers", "", ""));
  }

  /** The text of the default is the same before and after, so that nobody would see the change. */
  @Test
  void noSequenceTakesTheNameOfOneThatColumnsStillCall() {
    Schema base =
        schema().sequence("numbers").sequence("other").table(calling("t", "numbers")).build();
    Schema target = schema().sequence("numbers").table(calling("t", "numbers")).build();

    assertThat(findings(base, target, DROPPED, renamed("other", "numbers")))
        .containsExactly(
            "RenameContradiction at numbers: sequence | numbers | other |"
                + " renamedFrom = \"other\" | name_taken | numbers |  |  | ");
  }

  @Test
  void aSequenceTakesTheNameOfOneThatNobodyCallsAnyMore() {
    Schema base =
        schema()
            .sequence("numbers")
            .sequence("other")
            .table(calling("t", "numbers"))
            .table(calling("u", "numbers"))
            .build();
    Schema target = schema().sequence("numbers").table(table("u").column("a", "int")).build();

    assertThat(
            changes(
                base,
                target,
                DROPPED,
                renamed("other", "numbers"),
                new Intent.DroppedTable(name("t")),
                new Intent.DroppedColumn(name("u"), "n")))
        .containsExactlyInAnyOrder(
            "rename sequence other to numbers",
            "drop u.n",
            "drop table t",
            "drop sequence numbers");
  }

  @Test
  void whatATableNeedsStaysWithTheBuildThatTakesIt() {
    Intent handedOver = new Intent.HandedOverTable(name("t"));
    for (Schema base : needingTables()) {
      DiffResult result = diff(base, Schema.EMPTY, handedOver);
      assertThat(findings(result)).isEmpty();
      assertThat(result.changes()).hasOnlyElementsOfType(Change.HandOverTable.class);
    }
  }

  @Test
  void whatATableNeedsIsThereAlreadyWhereAnotherBuildHadIt() {
    Intent takenOver = new Intent.TakenOverTable(name("t"));
    for (Schema target : needingTables()) {
      DiffResult result = diff(Schema.EMPTY, target, takenOver);
      assertThat(findings(result)).isEmpty();
      assertThat(result.changes()).hasOnlyElementsOfType(Change.TakeOverTable.class);
    }
  }

  /** By the owner, by the name, and by a call. */
  private static Iterable<Schema> needingTables() {
    return Set.of(
        schema().sequence(owned("numbers", "t", "a")).table(table("t").column("a", "int")).build(),
        schema().sequence("t_seq").table(table("t").column("a", "int")).build(),
        schema().sequence("numbers").table(calling("t", "numbers")).build());
  }

  @Test
  void whatNoTableNeedsDoesNotGoWithOne() {
    Schema both =
        schema()
            .sequence(owned("numbers", "u", "a"))
            .table(table("u").column("a", "int"))
            .table(calling("t", "others"))
            .build();
    Schema without = schema().table(table("u").column("a", "int")).build();

    DiffResult handedOver = diff(both, without, new Intent.HandedOverTable(name("t")));
    assertThat(findings(handedOver)).containsExactly(lost("numbers", "", ""));
    DiffResult takenOver = diff(without, both, new Intent.TakenOverTable(name("t")));
    assertThat(takenOver.changes()).anyMatch(Change.CreateSequence.class::isInstance);
  }

  private static Schema keep(Schema base, Schema classes, Intent... intents) {
    return PendingDrops.keep(base, classes, Set.copyOf(Arrays.asList(intents)), Set.of());
  }

  @Test
  void whatAPendingColumnCallsStaysWithIt() {
    Schema base = schema().sequence("numbers").sequence("u").table(calling("t", "numbers")).build();
    Schema classes = schema().table(table("t").column("a", "int")).build();
    Intent later = new Intent.DroppedColumn(name("t"), "n", true);

    Schema kept = keep(base, classes, later);
    assertThat(kept.sequences().keySet()).containsExactly(name("numbers"));
    assertThat(findings(base, kept, later, DROPPED))
        .as("a confirmed drop, which waits for the column")
        .noneMatch(line -> line.startsWith("DropContradiction"));
  }

  @Test
  void theSequenceOfAPendingColumnFollowsTheTable() {
    Schema base =
        schema()
            .sequence(owned("numbers", "t", "x"))
            .table(table("t").column("a", "int").column("x", "bigint"))
            .build();
    Schema classes = schema().table(table("s").column("a", "int")).build();

    Schema kept =
        keep(
            base,
            classes,
            new Intent.RenamedTable(name("t"), name("s")),
            new Intent.DroppedColumn(name("s"), "x", true));
    assertThat(kept.sequences().values()).containsExactly(owned("numbers", "s", "x"));
  }

  /** The classes have given the name to another one. */
  @Test
  void aSequenceOfTheClassesIsNotReplacedByAPendingOne() {
    Schema base =
        schema().sequence("numbers").sequence("other").table(calling("t", "numbers")).build();
    Sequence ofClasses = owned("numbers", "t", "a");
    Schema classes = schema().sequence(ofClasses).table(table("t").column("a", "int")).build();

    Schema kept =
        keep(
            base,
            classes,
            renamed("other", "numbers"),
            new Intent.DroppedColumn(name("t"), "n", true));
    assertThat(kept.sequences().values()).containsExactly(ofClasses);
  }

  private static DiffResult diff(Schema base, Schema target, Intent... intents) {
    return Diff.between(base, target, Described.set(intents), Set.of(), DiffOptions.CONFIRM);
  }
}
