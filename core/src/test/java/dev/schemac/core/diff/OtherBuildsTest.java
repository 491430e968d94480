package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables that go to another build, come from one, or are renamed by one. */
class OtherBuildsTest {

  private static final QualifiedName T = name("t");
  private static final Schema WITH_T = schemaOf(table("t").column("a", "int"));
  private static final Table OF_T = WITH_T.tables().get(T);

  /** Another build has the class of t. */
  private static final OtherBuilds HAS_CLASS = new OtherBuilds(Set.of(T), Set.of());

  /** This build has handed t over before. */
  private static final OtherBuilds HAS_TABLE = new OtherBuilds(Set.of(), Set.of(T));

  private static final Intent HANDED_OVER = new Intent.HandedOverTable(T);
  private static final Intent TAKEN_OVER = new Intent.TakenOverTable(T);
  private static final Intent DROPPED = new Intent.DroppedTable(T);

  @Test
  void aTableWhoseClassAnotherBuildHasIsHandedOverOnceAPersonSaysSo() {
    DiffResult asked = diff(WITH_T, Schema.EMPTY, HAS_CLASS);
    assertThat(ids(asked)).containsExactly(FindingId.HAND_OVER_NOT_CONFIRMED);
    assertThat(asked.carriedOut()).isEmpty();
    DiffResult said = diff(WITH_T, Schema.EMPTY, HAS_CLASS, HANDED_OVER);
    assertThat(said.findings()).isEmpty();
    assertThat(said.changes()).containsExactly(new Change.HandOverTable(OF_T));
    assertThat(said.carriedOut()).containsExactly(HANDED_OVER);
  }

  @Test
  void aTableIsHandedOverWhoseClassNobodyIsKnownToHave() {
    DiffResult said = diff(WITH_T, Schema.EMPTY, OtherBuilds.NONE, HANDED_OVER);
    assertThat(said.findings()).isEmpty();
    assertThat(said.changes()).containsExactly(new Change.HandOverTable(OF_T));
  }

  @Test
  void aConfirmedDropWinsOverAnotherBuild() {
    DiffResult said = diff(WITH_T, Schema.EMPTY, HAS_CLASS, DROPPED);
    assertThat(said.findings()).isEmpty();
    assertThat(said.changes()).containsExactly(new Change.DropTable(OF_T));
  }

  @Test
  void aTableThatAClassStillMapsIsNotHandedOver() {
    DiffResult said = diff(WITH_T, WITH_T, OtherBuilds.NONE, HANDED_OVER);
    assertThat(ids(said)).containsExactly(FindingId.DROP_CONTRADICTION);
  }

  /** Carried out once, it acts again only where the other build has the class. */
  @Test
  void aSpentHandOverActsAgainOnlyForAnotherBuildsClass() {
    assertThat(ids(again(HANDED_OVER, WITH_T, Schema.EMPTY, OtherBuilds.NONE)))
        .contains(FindingId.DROP_NOT_CONFIRMED);
    assertThat(again(HANDED_OVER, WITH_T, Schema.EMPTY, HAS_CLASS).changes())
        .containsExactly(new Change.HandOverTable(OF_T));
    assertThat(again(HANDED_OVER, WITH_T, WITH_T, OtherBuilds.NONE).findings())
        .noneMatch(finding -> finding.id() == FindingId.DROP_CONTRADICTION);
  }

  @Test
  void aTableThatAnotherBuildHadIsTakenOverOnceAPersonSaysSo() {
    DiffResult asked = diff(Schema.EMPTY, WITH_T, HAS_TABLE);
    assertThat(ids(asked)).containsExactly(FindingId.TAKE_OVER_NOT_CONFIRMED);
    DiffResult said = diff(Schema.EMPTY, WITH_T, HAS_TABLE, TAKEN_OVER);
    assertThat(said.findings()).isEmpty();
    assertThat(said.changes()).containsExactly(new Change.TakeOverTable(OF_T));
    assertThat(said.carriedOut()).containsExactly(TAKEN_OVER);
  }

  @Test
  void aTableThatTheOtherBuildHasDroppedIsCreated() {
    DiffResult said = diff(Schema.EMPTY, WITH_T, HAS_TABLE, DROPPED);
    assertThat(said.findings()).isEmpty();
    assertThat(said.changes()).containsExactly(new Change.CreateTable(OF_T));
    assertThat(said.carriedOut()).containsExactly(DROPPED);
  }

  @Test
  void aSpentTakeOverActsAgainOnlyForATableThatIsThere() {
    assertThat(again(TAKEN_OVER, Schema.EMPTY, WITH_T, OtherBuilds.NONE).changes())
        .containsExactly(new Change.CreateTable(OF_T));
    assertThat(again(TAKEN_OVER, Schema.EMPTY, WITH_T, HAS_TABLE).changes())
        .containsExactly(new Change.TakeOverTable(OF_T));
  }

  /** The key has followed already, so that nothing is left to do but to know the new names. */
  @Test
  void keysFollowWhatAnotherBuildRenames() {
    Schema before = referencing("u", "id");
    assertThat(diff(before, referencing("v", "id"), OtherBuilds.NONE).changes())
        .containsExactly(new Change.FollowExternalTable(name("u"), name("v")));
    assertThat(diff(before, referencing("u", "key"), OtherBuilds.NONE).changes())
        .containsExactly(new Change.FollowExternalTable(name("u"), name("u")));
    assertThat(diff(before, before, OtherBuilds.NONE).changes()).isEmpty();
  }

  /** Its class may have been moved to another package. */
  @Test
  void anotherBuildsTableIsKnownByItsNameWhereItsClassIsNot() {
    Schema before = referencing("u", "id");
    Table theirs = external("u", "key").build();
    Schema moved =
        referencing("u", "key")
            .with(
                ObjectKind.EXTERNAL_TABLE,
                new TreeMap<>(Map.of(theirs.name(), new ExternalTable("lib.moved.U", theirs))));

    assertThat(diff(before, moved, OtherBuilds.NONE).changes())
        .containsExactly(new Change.FollowExternalTable(name("u"), name("u")));
  }

  /** The table is where it was. */
  @Test
  void aKeyToATableThatIsHandedOverStaysAsItIs() {
    TableBuilder theirs = external("u", "id");
    TableBuilder ours = table("t").column("u_id", "bigint").foreignKey("u_id", "u", "id");
    DiffResult result =
        diff(
            schemaOf(theirs, ours),
            referencing("u", "id"),
            OtherBuilds.NONE,
            new Intent.HandedOverTable(name("u")));

    assertThat(result.changes()).containsExactly(new Change.HandOverTable(theirs.build()));
  }

  @Test
  void theTypesAndTheSchemaOfATableGoWithItToTheOtherBuildAndComeBackWithIt() {
    Schema withAll =
        schema()
            .enumType("x.mood", "sad")
            .enumType("y.size", "s")
            .table(table("x.t").column("m", "x.mood").column("s", "y.size[]"))
            .build();
    QualifiedName moved = name("x.t");

    assertThat(
            diff(withAll, Schema.EMPTY, OtherBuilds.NONE, new Intent.HandedOverTable(moved))
                .changes())
        .containsExactly(new Change.HandOverTable(withAll.tables().get(moved)));
    assertThat(
            diff(Schema.EMPTY, withAll, OtherBuilds.NONE, new Intent.TakenOverTable(moved))
                .changes())
        .containsExactly(new Change.TakeOverTable(withAll.tables().get(moved)));
  }

  /** That build has made the schema. */
  @Test
  void theSchemaOfAnotherBuildsTableIsNeitherCreatedNorDropped() {
    Schema own = schemaOf(table("x.own").column("a", "int"));
    Table theirs = external("x.u", "id").build();
    Schema both =
        own.with(
            ObjectKind.EXTERNAL_TABLE,
            new TreeMap<>(Map.of(theirs.name(), new ExternalTable("lib.U", theirs))));
    Schema theirsAlone =
        Schema.EMPTY.with(
            ObjectKind.EXTERNAL_TABLE,
            new TreeMap<>(Map.of(theirs.name(), new ExternalTable("lib.U", theirs))));

    assertThat(diff(Schema.EMPTY, both, OtherBuilds.NONE).changes())
        .noneMatch(Change.CreateSchema.class::isInstance);
    assertThat(diff(Schema.EMPTY, own, OtherBuilds.NONE).changes())
        .anyMatch(Change.CreateSchema.class::isInstance);
    Intent dropped = new Intent.DroppedTable(name("x.own"));
    assertThat(diff(both, theirsAlone, OtherBuilds.NONE, dropped).changes())
        .noneMatch(Change.DropSchema.class::isInstance);
    assertThat(diff(own, Schema.EMPTY, OtherBuilds.NONE, dropped).changes())
        .anyMatch(Change.DropSchema.class::isInstance);
  }

  /** A table with a key to another build's. */
  private static Schema referencing(String target, String key) {
    Table theirs = external(target, key).build();
    return schemaOf(table("t").column("u_id", "bigint").foreignKey("u_id", target, key))
        .with(
            ObjectKind.EXTERNAL_TABLE,
            new TreeMap<>(Map.of(theirs.name(), new ExternalTable("lib.U", theirs))));
  }

  private static TableBuilder external(String name, String key) {
    return table(name).column(key, "bigint", "not null").primaryKey(key);
  }

  private static DiffResult diff(Schema base, Schema target, OtherBuilds others, Intent... said) {
    return Diff.between(
        base, target, others, Set.copyOf(Arrays.asList(said)), Set.of(), DiffOptions.CONFIRM);
  }

  private static DiffResult again(Intent said, Schema base, Schema target, OtherBuilds others) {
    return Diff.between(base, target, others, Set.of(said), Set.of(said), DiffOptions.CONFIRM);
  }

  private static Iterable<FindingId> ids(DiffResult result) {
    return result.findings().stream().map(Finding::id).toList();
  }
}
