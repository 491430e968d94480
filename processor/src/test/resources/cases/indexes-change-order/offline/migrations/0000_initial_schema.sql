-- 0000_initial_schema
-- schemac 1  schema (empty) -> 471270b6ce80  text b8f6166f5de6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id        bigint       NOT NULL,
  tenant_id bigint,
  at        timestamptz,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_at_idx ON events (at);

CREATE INDEX events_tenant_id_at_idx ON events (tenant_id, at);
