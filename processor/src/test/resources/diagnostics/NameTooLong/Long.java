import dev.schemac.*;

@Table("a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps")
@Index(name = "an_index_name_that_is_longer_than_the_sixty_three_bytes_of_postgresql", value = "id")
class Long {
  @PrimaryKey long id;

  @Column("größe_größe_größe_größe_größe_größe_größe_größe_größe")
  long fiftyFourCharactersButSixtyThreePlusBytes;

  long aFieldWhoseNameInSnakeCaseIsLongerThanTheSixtyThreeBytesOfPostgresql;
}
