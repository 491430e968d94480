-- 0000_initial_schema
-- schemac 1  schema (empty) -> ccb17c938842  text 4046f24c3d4f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint   NOT NULL,
  count integer  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_count_idx ON things (count);
