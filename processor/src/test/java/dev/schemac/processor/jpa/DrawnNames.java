package dev.schemac.processor.jpa;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names of classes and attributes, of the shapes that naming strategies treat differently. */
final class DrawnNames {

  private static final List<String> ATTRIBUTES =
      List.of(
          "lastName",
          "someURLValue",
          "aBTest",
          "eMail",
          "address1Line",
          "amount",
          "isActive",
          "iPhone",
          "line2",
          "x509Cert",
          "parentRef",
          "note",
          "createdAt",
          "a_under",
          "fooBAR",
          "title",
          "zipCode4",
          "status",
          "dX",
          "veryLongAttributeNameOfAnEntity",
          "count1",
          "mailTo",
          "price",
          "taxRate",
          "kindOf",
          "ownerName",
          "remark",
          "phoneNumber2b",
          "origin",
          "weight");

  private static final List<String> CLASSES =
      List.of(
          "Customer",
          "OrderLine",
          "HTTPLog",
          "Person",
          "Address2Book",
          "Shelf",
          "InvoiceItem",
          "ABTest",
          "Depot",
          "Vehicle",
          "Ticket",
          "Branch",
          "Parcel3",
          "Agent",
          "Note");

  private final Random random;
  private final String prefix;
  private final Set<String> used = new HashSet<>();

  /**
   * @param prefix what each name of a class begins with, so that models can stand together
   */
  DrawnNames(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  /** A name that no other attribute of the model has, whatever the case. */
  String attribute() {
    return free("", ATTRIBUTES);
  }

  String type() {
    return free(prefix, CLASSES);
  }

  /** A name of a table or a column as people write them. */
  String written(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name;
      case 1 -> name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT) + "_w";
      case 2 -> name.toUpperCase(Locale.ROOT) + "_W";
      default -> name + "Written";
    };
  }

  private String free(String before, List<String> pool) {
    for (int i = 0; ; i++) {
      String stem = pool.get(random.nextInt(pool.size()));
      String name = before + stem + (i < 20 ? "" : suffix(i));
      if (used.add(name.toLowerCase(Locale.ROOT).replace("_", ""))) {
        return name;
      }
    }
  }

  private static String suffix(int number) {
    return "Q" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
  }
}
