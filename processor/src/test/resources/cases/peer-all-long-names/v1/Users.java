import dev.schemac.*;

@Table("organisation_membership_invitations")
class Users {
  @PrimaryKey long id;
  String recipientEmailAddressCanonicalA;
  String recipientEmailAddressCanonicalB;
}
