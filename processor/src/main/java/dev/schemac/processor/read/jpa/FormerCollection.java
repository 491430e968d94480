package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.FormerName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that the table of a collection had before, and its columns. Most of them are made of
 * the owner's name and the attribute's, so one former name of either tells them all.
 */
final class FormerCollection {

  /**
   * What a column with a written name is not called: the key of a map or the position in a list.
   */
  private static final Pattern IMPLICIT = Pattern.compile(".*_(key|order)");

  private final Attribute attribute;
  private final String table;
  private final boolean implicit;
  private final List<String> owners;
  private final String stem;
  private final String element;
  private final String tableStem;

  /** What stood in the owner's place. */
  private final List<FormerName> formerOwners;

  /** What stood in the attribute's place. */
  private final List<FormerName> formerStems = new ArrayList<>();

  /** What stood in the place of the last part of the table's name. */
  private final List<FormerName> formerTableStems = new ArrayList<>();

  private final List<FormerName> said;

  /**
   * For one collection; all names as they are in the database.
   *
   * @param attribute its attribute
   * @param table the name of its table
   * @param implicit whether that is made of the owner's name and the last part
   * @param owners what columns and table may begin with for the owner: its table and its name
   * @param stem what they are called after the attribute
   * @param element the written name of the column of its elements; empty: none is written
   * @param tableStem the last part of the table's name: the attribute, or the target's table
   * @param formerOwners the former names of the owner's table
   * @param formerTargets those of the target's, where its name is the last part
   * @param said the former names that the attribute says: of itself, or of the table
   */
  FormerCollection(
      Attribute attribute,
      String table,
      boolean implicit,
      List<String> owners,
      String stem,
      String element,
      String tableStem,
      List<FormerName> formerOwners,
      List<FormerName> formerTargets,
      List<FormerName> said) {
    this.attribute = attribute;
    this.table = table;
    this.implicit = implicit && table.endsWith("_" + tableStem);
    this.owners = owners;
    this.stem = stem;
    this.element = element;
    this.tableStem = tableStem;
    this.formerOwners = new ArrayList<>(formerOwners);
    this.said = said;
    formerTableStems.addAll(formerTargets);
    for (FormerName name : said) {
      addSaid(name);
    }
  }

  private void addSaid(FormerName name) {
    String end = "_" + tableStem;
    if (this.implicit && name.text().endsWith(end)) {
      String owner = name.text().substring(0, name.text().length() - end.length());
      formerOwners.add(new FormerName(owner, name.at()));
      return;
    }
    FormerName former = new FormerName(withoutOwner(name.text()), name.at());
    formerStems.add(former);
    if (tableStem.equals(stem)) {
      formerTableStems.add(former);
    }
  }

  private String withoutOwner(String name) {
    List<String> begins = new ArrayList<>(owners);
    for (FormerName former : formerOwners) {
      begins.add(former.text());
    }
    for (String owner : begins) {
      if (implicit && name.startsWith(owner + "_")) {
        return name.substring(owner.length() + 1);
      }
    }
    return name;
  }

  /** Whether the collection is that of an attribute. */
  boolean isOf(Attribute other) {
    return attribute.place().equals(other.place());
  }

  /** The former names of the table. */
  List<FormerName> ofTable() {
    if (!implicit) {
      return said;
    }
    String owner = table.substring(0, table.length() - tableStem.length() - 1);
    List<FormerName> names = new ArrayList<>();
    for (FormerName name : said) {
      if (!withoutOwner(name.text()).equals(name.text())) {
        names.add(name);
      }
    }
    for (FormerName stems : formerTableStems) {
      names.add(new FormerName(owner + "_" + stems.text(), stems.at()));
    }
    for (FormerName former : formerOwners) {
      names.add(new FormerName(former.text() + "_" + tableStem, former.at()));
      for (FormerName stems : formerTableStems) {
        names.add(new FormerName(former.text() + "_" + stems.text(), stems.at()));
      }
    }
    return names;
  }

  /**
   * The former names of one of its columns. A former name that the attribute says may be that of
   * any column that is called after the attribute or has a written name; only where the column is
   * new does it count.
   */
  List<FormerName> ofColumn(String column) {
    List<FormerName> names = new ArrayList<>();
    if (column.equals(stem) || column.startsWith(stem + "_")) {
      String end = column.substring(stem.length());
      addWith(end, formerStems, names);
      for (FormerName name : said) {
        if (!end.isEmpty() && name.text().endsWith(end)) {
          names.add(name);
        }
      }
      return names;
    }
    for (String owner : owners) {
      if (column.startsWith(owner + "_")) {
        addWith(column.substring(owner.length()), formerOwners, names);
        return names;
      }
    }
    for (FormerName name : said) {
      if (!column.equals(element) || !IMPLICIT.matcher(name.text()).matches()) {
        names.add(name);
      }
    }
    return names;
  }

  private static void addWith(String end, List<FormerName> begins, List<FormerName> names) {
    for (FormerName begin : begins) {
      names.add(new FormerName(begin.text() + end, begin.at()));
    }
  }
}
