import dev.schemac.*;

/** Both names are cut to 63 bytes, and yet they differ. */
@Table("organisation_membership_invitations")
class Users {
  @PrimaryKey long id;
  @Index String recipientEmailAddressCanonicalA;
  @Index String recipientEmailAddressCanonicalB;
}
