-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6ae89eec1c9e  text 3d8b37332bea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id bigint      NOT NULL,
  a  integer     NOT NULL,
  b  integer     NOT NULL,
  c  varchar(5),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
