// Rules 40
@Entity class CEnt {
  @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="g") @TableGenerator(name="g", table="My_Gens", pkColumnName="pkC", valueColumnName="valC", pkColumnValue="cc", initialValue=5, allocationSize=7) Long id;
}
