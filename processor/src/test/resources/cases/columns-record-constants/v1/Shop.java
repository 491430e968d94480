import dev.schemac.*;

@Table("orders")
record Order(@PrimaryKey long id, @Column("placed") String day) {}

@Table("items")
record Item(@PrimaryKey long id, String amount) {}

@Table("users")
record User(@PrimaryKey long id, String name) {}
