package dev.schemac.processor.read.element;

import dev.schemac.core.finding.Address;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** From where something stands in the schema to where it stands in the source. */
public final class Places {

  private final Map<Address, Place> places = new HashMap<>();

  /** What one place gave more than once. */
  private final Set<Address> repeated = new HashSet<>();

  public void put(Address address, Place place) {
    Place before = places.put(address, place);
    if (place.equals(before)) {
      repeated.add(address);
    }
  }

  /**
   * Whether one annotation gives both of two things, which may have one address: it stands in a
   * type that is embedded, or extended, more than once.
   */
  public boolean haveOneAnnotation(Address address, Address other) {
    Place place = of(address);
    return !place.annotation().isEmpty()
        && (address.equals(other) ? repeated.contains(address) : place.equals(of(other)));
  }

  /** The place of an address, else that of its table, else none. */
  public Place of(Address address) {
    Place exact = places.get(address);
    if (exact != null) {
      return exact;
    }
    QualifiedName table = address.table();
    return table == null
        ? Place.NOWHERE
        : places.getOrDefault(new Address.OfTable(table), Place.NOWHERE);
  }
}
