-- 0001_create_members_drop_users                                 draft until committed
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 820cac1f9028
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);
