-- 0001_add_organisation_membership_invitations_and_1_more_fill
-- schemac 1  schema a2e518030467 -> 3ef78743805e  text bf9e54b17c19
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on organisation_membership_invitations.
-- Builds indexes on organisation_membership_invitations.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['organisation_membership_invitations']::regclass[]) t

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

DROP INDEX CONCURRENTLY IF EXISTS organisation_membership_invitations_recipient_email_ad_127a0bc2;

-- Builds organisation_membership_invitations_recipient_email_ad_127a0bc2; reads and writes go on.
-- Waits for every older transaction: pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY organisation_membership_invitations_recipient_email_ad_127a0bc2
  ON organisation_membership_invitations (recipient_email_address_canonical_a);

DROP INDEX CONCURRENTLY IF EXISTS organisation_membership_invitations_recipient_email_ad_609ed091;

-- Builds organisation_membership_invitations_recipient_email_ad_609ed091; reads and writes go on.
-- Waits for every older transaction: pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY organisation_membership_invitations_recipient_email_ad_609ed091
  ON organisation_membership_invitations (recipient_email_address_canonical_b);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
