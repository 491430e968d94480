-- 0000_initial_schema
-- schemac 1  schema (empty) -> a2e518030467  text 654ede4fed3b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE organisation_membership_invitations (
  id                                  bigint  NOT NULL,
  recipient_email_address_canonical_a text,
  recipient_email_address_canonical_b text,
  CONSTRAINT organisation_membership_invitations_pkey PRIMARY KEY (id)
);
