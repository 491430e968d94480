-- 0001_add_organisation_membership_invitations_and_1_more_fill   draft until committed
-- schemac 1  schema a2e518030467 -> 3ef78743805e  text 8d983f8d73a0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS organisation_membership_invitations_recipient_email_ad_127a0bc2;

-- Builds organisation_membership_invitations_recipient_email_ad_127a0bc2; reads and writes go on.
CREATE INDEX CONCURRENTLY organisation_membership_invitations_recipient_email_ad_127a0bc2
  ON organisation_membership_invitations (recipient_email_address_canonical_a);

DROP INDEX CONCURRENTLY IF EXISTS organisation_membership_invitations_recipient_email_ad_609ed091;

-- Builds organisation_membership_invitations_recipient_email_ad_609ed091; reads and writes go on.
CREATE INDEX CONCURRENTLY organisation_membership_invitations_recipient_email_ad_609ed091
  ON organisation_membership_invitations (recipient_email_address_canonical_b);

RESET lock_timeout;
