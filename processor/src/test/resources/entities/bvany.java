// Rules 36
// differs (6): column public.a.one character varying\(9\).*
// no rows: a constraint refuses each value
@Entity class A {
  @Id long id;
  @NoneOrSome String one;
  @SomeAndFull String two;
  @SomeOrFull String three;
}
@org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
@Null @NotBlank @Size(max = 9) @jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface NoneOrSome { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
@NotBlank @Size(max = 8) @jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface SomeAndFull { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
@org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
@NotNull @NotBlank @jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface SomeOrFull { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
