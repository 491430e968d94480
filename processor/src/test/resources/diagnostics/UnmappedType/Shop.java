import dev.schemac.*;
import java.net.URL;
import java.sql.Timestamp;
import java.time.*;
import java.util.*;
import javax.tools.Diagnostic;

@Table("shops")
class Shop {
  @PrimaryKey UUID id;
  Object payload;
  Year founded;
  Currency currency;
  URL url;
  Locale locale;
  ZoneId zone;
  Date opened;
  Timestamp closed;
  Owner owner;
  List<Owner> owners;
  Owner[] team;
  Address address;
  List<Address> addresses;
  Set<URL> links;
  Code code;
  Diagnostic<String> library;
}

@Table("owners")
record Owner(@PrimaryKey UUID id) {}

record Address(String street, String city) {}

interface Code {}

@Table("nothing")
class Nothing {
  Thread thread;
}
