package shop; import jakarta.persistence.*;
@MappedSuperclass public abstract class Base { @Id @GeneratedValue Long id; String createdBy; }
