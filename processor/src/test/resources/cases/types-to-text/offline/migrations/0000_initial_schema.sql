-- 0000_initial_schema
-- schemac 1  schema (empty) -> 614b75cf6e8d  text 28f1f8465b82
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id      bigint   NOT NULL,
  key     uuid,
  open    boolean,
  size    integer,
  address inet,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
