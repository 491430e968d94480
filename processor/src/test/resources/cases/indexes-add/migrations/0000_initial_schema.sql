-- 0000_initial_schema
-- schemac 1  schema (empty) -> bf380ed73501  text 04550953f9c9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id         bigint       NOT NULL,
  tenant_id  bigint,
  created_at timestamptz,
  code       text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);
