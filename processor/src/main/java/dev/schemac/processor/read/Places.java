package dev.schemac.processor.read;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.report.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From where something stands in the schema to where it stands in the source. */
public final class Places {

  private final Map<Address, Place> places = new HashMap<>();

  void put(Address address, Place place) {
    places.put(address, place);
  }

  /** The place of an address, else that of its table, else none. */
  public Place of(Address address) {
    Place exact = places.get(address);
    if (exact != null) {
      return exact;
    }
    QualifiedName table = table(address);
    return table == null
        ? Place.NOWHERE
        : places.getOrDefault(new Address.OfTable(table), Place.NOWHERE);
  }

  private static @Nullable QualifiedName table(Address address) {
    if (address instanceof Address.OfColumn column) {
      return column.table();
    }
    if (address instanceof Address.OfConstraint constraint) {
      return constraint.table();
    }
    return address instanceof Address.OfIndex index ? index.table() : null;
  }
}
