-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0c41dbb5fc64  text 0baa010b0d9d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  code text    COLLATE "C",
  name text,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_name_key UNIQUE (name)
);

CREATE INDEX things_code_idx ON things (code);
