-- 0000_initial_schema
-- schemac 1  schema (empty) -> 740a1b065407  text 43a9cd3b11a4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint       NOT NULL,
  code varchar(20),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_code_idx ON things (code varchar_pattern_ops);

CREATE INDEX things_code_lower ON things (lower(code));

CREATE INDEX things_open ON things (id) WHERE code <> '';
