-- 0001_create_a_and_6_more
-- schemac 1  schema 23ca31c8e48d -> bfe2fa89404d  text 84267b64ebc0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on end_of_chain.

-- Brief SHARE ROW EXCLUSIVE on end_of_chain.
CREATE TABLE g (
  id bigint  NOT NULL,
  CONSTRAINT g_pkey PRIMARY KEY (id),
  CONSTRAINT g_id_fkey FOREIGN KEY (id) REFERENCES end_of_chain (id)
);

CREATE TABLE f (
  id bigint  NOT NULL,
  CONSTRAINT f_pkey PRIMARY KEY (id),
  CONSTRAINT f_id_fkey FOREIGN KEY (id) REFERENCES g (id)
);

CREATE TABLE e (
  id bigint  NOT NULL,
  CONSTRAINT e_pkey PRIMARY KEY (id),
  CONSTRAINT e_id_fkey FOREIGN KEY (id) REFERENCES f (id)
);

CREATE TABLE d (
  id bigint  NOT NULL,
  CONSTRAINT d_pkey PRIMARY KEY (id),
  CONSTRAINT d_id_fkey FOREIGN KEY (id) REFERENCES e (id)
);

CREATE TABLE c (
  id bigint  NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id),
  CONSTRAINT c_id_fkey FOREIGN KEY (id) REFERENCES d (id)
);

CREATE TABLE b (
  id bigint  NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES c (id)
);

CREATE TABLE a (
  id bigint  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_id_fkey FOREIGN KEY (id) REFERENCES b (id)
);
