import dev.schemac.*;

abstract class Base {
  @Column(nullable = false) String createdBy;
}
