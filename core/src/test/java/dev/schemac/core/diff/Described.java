package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.MessageFields;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a comparison gives, as lines a specification can spell out. */
final class Described {

  private Described() {}

  /** The changes from one schema to another; there must be no finding but notes. */
  static List<String> changes(Schema base, Schema target, Intent... intents) {
    DiffResult result = Diff.between(base, target, set(intents), Set.of(), DiffOptions.CONFIRM);
    List<String> findings = findings(result);
    findings.removeIf(line -> line.startsWith("IntentInert"));
    if (!findings.isEmpty()) {
      throw new AssertionError("unexpected findings: " + findings);
    }
    return changes(result);
  }

  static List<String> changes(DiffResult result) {
    return result.changes().stream().map(Described::change).toList();
  }

  /** The findings on the way from one schema to another. */
  static List<String> findings(Schema base, Schema target, Intent... intents) {
    return findings(Diff.between(base, target, set(intents), Set.of(), DiffOptions.CONFIRM));
  }

  static List<String> findings(DiffResult result) {
    return new java.util.ArrayList<>(result.findings().stream().map(Described::finding).toList());
  }

  static Set<Intent> set(Intent... intents) {
    return new LinkedHashSet<>(List.of(intents));
  }

  private static String finding(Finding finding) {
    return finding.id().printed()
        + " at "
        + address(finding.address())
        + ": "
        + String.join(" | ", MessageFields.of(finding.message()));
  }

  private static String address(Address address) {
    if (address instanceof Address.OfTable it) {
      return it.table().toString();
    } else if (address instanceof Address.OfColumn it) {
      return it.table() + "." + it.column();
    } else if (address instanceof Address.OfConstraint it) {
      return it.table() + "." + it.constraint();
    } else if (address instanceof Address.OfIndex it) {
      return it.table() + "." + it.index();
    } else if (address instanceof Address.OfIntent of
        && of.intent() instanceof Intent.Backfill it) {
      return it.table() + "." + it.column() + " backfill";
    } else if (address instanceof Address.OfIntent of && of.intent() instanceof Intent.Using it) {
      return it.table() + "." + it.column() + " using";
    } else if (address instanceof Address.OfEnumType it) {
      return it.type().toString();
    } else if (address instanceof Address.OfSequence it) {
      return it.sequence().toString();
    }
    return address.toString();
  }

  private static String change(Change change) {
    if (change instanceof Change.AlterColumn it) {
      return "alter " + it.table() + "." + it.to().name() + ": " + difference(it);
    } else if (change instanceof Change.AddColumn it) {
      String backfill = it.backfill() == null ? "" : " backfill " + it.backfill();
      return "add " + it.table() + "." + it.column().name() + " " + type(it.column()) + backfill;
    } else if (change instanceof Change.DropColumn it) {
      return "drop " + it.table() + "." + it.column().name();
    } else if (change instanceof Change.RenameColumn it) {
      return "rename " + it.table() + "." + it.from() + " to " + it.to();
    } else if (change instanceof Change.RenameTable it) {
      return "rename table " + it.from() + " to " + it.to();
    } else if (change instanceof Change.CreateTable it) {
      return "create table " + it.table().name();
    } else if (change instanceof Change.DropTable it) {
      return "drop table " + it.table().name();
    } else if (change instanceof Change.CommentTable it) {
      return "comment " + it.table() + ": " + it.comment();
    } else if (change instanceof Change.AddConstraint it) {
      return "add " + it.table() + " constraint " + it.constraint().name();
    } else if (change instanceof Change.DropConstraint it) {
      return "drop " + it.table() + " constraint " + it.constraint().name();
    } else if (change instanceof Change.RenameConstraint it) {
      return "rename " + it.table() + " constraint " + it.from() + " to " + it.to();
    } else if (change instanceof Change.ReplaceConstraint it) {
      return "replace " + it.table() + " constraint " + names(it.from().name(), it.to().name());
    } else if (change instanceof Change.ChangeDeferral it) {
      return "defer " + it.table() + " constraint " + it.to().name() + ": " + it.to().deferral();
    } else if (change instanceof Change.ChangeHeldLabels it) {
      return "values of " + it.table() + "." + it.column() + ": " + it.values();
    } else if (change instanceof Change.ChangeLabelCheck it) {
      return "labels of "
          + it.table()
          + "."
          + it.to().column()
          + ": "
          + it.from().labels()
          + " to "
          + it.to().labels()
          + labels(it.renamed(), it.replaced());
    } else if (change instanceof Change.AddIndex it) {
      return "add " + it.table() + " index " + it.index().name();
    } else if (change instanceof Change.DropIndex it) {
      return "drop " + it.table() + " index " + it.index().name();
    } else if (change instanceof Change.RenameIndex it) {
      return "rename " + it.table() + " index " + it.from() + " to " + it.to();
    } else if (change instanceof Change.ReplaceIndex it) {
      return "replace " + it.table() + " index " + names(it.from().name(), it.to().name());
    }
    return global(change);
  }

  private static String global(Change change) {
    if (change instanceof Change.CreateSchema it) {
      return "create schema " + it.name();
    } else if (change instanceof Change.DropSchema it) {
      return "drop schema " + it.name();
    } else if (change instanceof Change.CreateExtension it) {
      return "create extension " + it.name();
    } else if (change instanceof Change.DropExtension it) {
      return "drop extension " + it.name();
    } else if (change instanceof Change.CreateEnumType it) {
      return "create type " + it.type().name();
    } else if (change instanceof Change.DropEnumType it) {
      return "drop type " + it.type().name();
    } else if (change instanceof Change.RenameEnumType it) {
      return "rename type " + it.from() + " to " + it.to();
    } else if (change instanceof Change.CommentEnumType it) {
      return "comment type " + it.type() + ": " + it.comment();
    } else if (change instanceof Change.CreateSequence it) {
      return "create sequence " + it.sequence().name();
    } else if (change instanceof Change.DropSequence it) {
      return "drop sequence " + it.sequence().name();
    } else if (change instanceof Change.RenameSequence it) {
      return "rename sequence " + it.from() + " to " + it.to();
    } else if (change instanceof Change.AlterSequence it) {
      return "alter sequence " + it.to().name();
    } else if (change instanceof Change.ChangeLabels it) {
      return "labels of type "
          + it.type()
          + ": "
          + it.from()
          + " to "
          + it.to()
          + labels(it.renamed(), it.replaced());
    }
    throw new AssertionError(change);
  }

  private static String names(String from, String to) {
    return from.equals(to) ? to : from + " by " + to;
  }

  private static String labels(java.util.Map<String, String> renamed, Object replaced) {
    String out = renamed.isEmpty() ? "" : " renamed " + renamed;
    return replaced.equals(java.util.Map.of()) ? out : out + " replaced " + replaced;
  }

  private static String difference(Change.AlterColumn change) {
    StringJoiner out = new StringJoiner(", ");
    Column from = change.from();
    Column to = change.to();
    differs(out, "type", from.type(), to.type());
    differs(out, "nullable", from.nullable(), to.nullable());
    differs(out, "default", from.defaultSql(), to.defaultSql());
    differs(out, "generated", from.generatedAs(), to.generatedAs());
    differs(out, "identity", from.identity(), to.identity());
    differs(out, "collation", from.collation(), to.collation());
    differs(out, "comment", from.comment(), to.comment());
    if (change.using() != null) {
      out.add("using " + change.using());
    }
    if (!change.labels().isEmpty()) {
      out.add("labels " + change.labels());
    }
    if (change.backfill() != null) {
      out.add("backfill " + change.backfill());
    }
    return out.toString();
  }

  private static void differs(
      StringJoiner out, String what, @Nullable Object from, @Nullable Object to) {
    if (!java.util.Objects.equals(from, to)) {
      out.add(what + " " + from + " to " + to);
    }
  }

  private static String type(Column column) {
    return column.type().sql() + (column.nullable() ? "" : " not null");
  }
}
