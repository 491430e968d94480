-- 0000_initial_schema
-- schemac 1  schema (empty) -> aac2328b7745  text 188ad03e5cf6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE member_role AS ENUM ('owner', 'it''s complicated');

COMMENT ON TYPE member_role IS 'What a member may do';

CREATE TABLE members (
  id           bigint         NOT NULL,
  role         member_role    NOT NULL DEFAULT 'owner',
  former_roles member_role[],
  state        text,
  states       text[],
  short_state  varchar(10),
  ordinal      smallint,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_short_state_labels CHECK (short_state IN ('OPEN', 'closed')),
  CONSTRAINT members_state_labels CHECK (state IN ('OPEN', 'closed')),
  CONSTRAINT members_states_labels
    CHECK (array_replace(states, NULL, 'OPEN') <@ ARRAY['OPEN', 'closed']::text[])
);
