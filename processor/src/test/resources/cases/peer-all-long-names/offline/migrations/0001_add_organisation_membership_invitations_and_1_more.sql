-- 0001_add_organisation_membership_invitations_and_1_more
-- schemac 1  schema a2e518030467 -> 3ef78743805e  text b5e816794e2d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE on organisation_membership_invitations.
-- Builds indexes on organisation_membership_invitations.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['organisation_membership_invitations']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks writes to organisation_membership_invitations (SHARE) while it builds
-- organisation_membership_invitations_recipient_email_ad_127a0bc2.
CREATE INDEX organisation_membership_invitations_recipient_email_ad_127a0bc2
  ON organisation_membership_invitations (recipient_email_address_canonical_a);

-- Blocks writes to organisation_membership_invitations (SHARE) while it builds
-- organisation_membership_invitations_recipient_email_ad_609ed091.
CREATE INDEX organisation_membership_invitations_recipient_email_ad_609ed091
  ON organisation_membership_invitations (recipient_email_address_canonical_b);
