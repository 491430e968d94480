-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7a0f216468c1  text cf759299e573
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint         NOT NULL,
  sizes integer[],
  codes varchar(10)[],
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
