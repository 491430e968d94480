-- 0000_initial_schema
-- schemac 1  schema (empty) -> a948253d365d  text caeefd66665f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  data json,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
