-- 0000_initial_schema
-- schemac 1  schema (empty) -> bc1cf6f97708  text d6f40fd1e5e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id        bigint  NOT NULL,
  tenant_id bigint,
  code      text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_idx ON events (code);

CREATE INDEX events_tenant_id_code_idx ON events (tenant_id, code);
