-- 0000_initial_schema
-- schemac 1  schema (empty) -> 879e37fd850d  text ad9fb77d2f2a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id         bigint       NOT NULL,
  tenant_id  bigint,
  created_at timestamptz,
  code       text,
  note       text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_lower ON events (lower(code)) WHERE code IS NOT NULL;

CREATE INDEX events_note_idx ON events (note) WITH (deduplicate_items = off, fillfactor = 70);

CREATE INDEX events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC);

CREATE INDEX events_tenant_id_idx ON events (tenant_id);
