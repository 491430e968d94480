package shop;

import dev.schemac.*;

public class Shop {
  @Table("baskets")
  public static class Basket {
    @PrimaryKey long id;

    @Table("items")
    static class Item {
      @PrimaryKey long basket;
      @PrimaryKey int line;
    }
  }

  @Table("points")
  public record Point(@PrimaryKey long z, int a) {}

  public interface Holder {
    @Table("held")
    class Held {
      long id;
    }
  }
}
