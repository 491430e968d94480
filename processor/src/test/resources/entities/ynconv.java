// Rules 27
@Entity class T {
  @Id long id;
  @Convert(converter=org.hibernate.type.YesNoConverter.class) boolean a;
  @Convert(converter=org.hibernate.type.TrueFalseConverter.class) Boolean b;
  @Convert(converter=org.hibernate.type.NumericBooleanConverter.class) Boolean c;
}
