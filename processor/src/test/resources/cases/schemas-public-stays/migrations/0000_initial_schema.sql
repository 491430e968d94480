-- 0000_initial_schema
-- schemac 1  schema (empty) -> 46e51a8e5f4a  text 930869d9abb4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE public.log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
