@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface OwnersValue {}
@Table class Recipe {
  @Id Long id;
  @MappedCollection(idColumn = "recipe_id", keyColumn = "position") List<Step> steps;
  @MappedCollection(keyColumn = "name") Map<String, Ingredient> ingredients;
  @Column("card_id") Card card;
  @ReadOnlyProperty @MappedCollection(idColumn = "of") Set<Review> reviews;
}
class Step { @OwnersValue @Column("recipe_id") Long recipeId; @OwnersValue int position; String text; }
class Ingredient { @OwnersValue String name; String unit; }
class Card { @OwnersValue @Id @Column("card_id") Long id; String color; }
@Table class Review { @Id Long id; @Column("of") Long recipe; String text; }
