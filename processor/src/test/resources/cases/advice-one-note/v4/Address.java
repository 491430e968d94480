import dev.schemac.*;

class Address {
  @Column(length = 20) String zip;
}
