-- 0002_add_organisation_membership_invitations_and_1_more_switch  draft until committed
-- schemac 1  schema a2e518030467 -> 3ef78743805e  text 800b2902f69c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX organisation_membership_invitations_recipient_email_ad_3e57c28e
  RENAME TO organisation_membership_invitations_recipient_email_ad_127a0bc2;

ALTER INDEX organisation_membership_invitations_recipient_email_ad_15377548
  RENAME TO organisation_membership_invitations_recipient_email_ad_609ed091;
