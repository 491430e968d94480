package shop; import jakarta.persistence.*;
@Embeddable public class Address { String street; @Enumerated(EnumType.STRING) Kind kindOfPlace; }
