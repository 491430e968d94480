CREATE EXTENSION citext;
CREATE TYPE odd AS ENUM ('in progress', '5');
CREATE TABLE types (
  id bigint PRIMARY KEY,
  a_boolean boolean, a_smallint smallint, an_integer integer, a_bigint bigint, a_real real,
  a_double double precision, a_numeric numeric, a_money numeric(12), a_price numeric(10,2), a_default numeric(38,2),
  a_text text, a_varchar varchar, a_short varchar(20), a_long varchar(255), a_char char(1), some_chars char(9),
  any_chars bpchar, a_citext citext, some_bytes bytea, a_uuid uuid, a_date date, a_time time, a_zoned_time timetz,
  a_timestamp timestamp, an_exact_timestamp timestamp(6), an_instant timestamptz, an_exact_instant timestamptz(3),
  an_interval interval, an_inet inet, some_json json, some_jsonb jsonb,
  some_xml xml, some_text text[], some_varchar varchar(20)[], some_integers integer[],
  some_longs bigint[], some_numbers numeric(5,1)[], some_uuids uuid[], some_dates date[],
  some_instants timestamptz[], some_booleans boolean[], some_odd odd[], an_odd odd, some_doubles double precision[], some_shorts smallint[]
);
