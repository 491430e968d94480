import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  @ForeignKey(String.class)
  long customer;

  @ForeignKey(Product.class)
  long product;

  @ForeignKey(Products.class)
  long other;
}

class Product {}

@Table("products")
class Products {
  @PrimaryKey long id;
}

@Table("order_lines")
class OrderLines {
  @PrimaryKey long id;

  @ForeignKey(OrderLine.class)
  long line;
}

class OrderLine {}
