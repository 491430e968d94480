package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code wide}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface WideTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "wide";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY0 = "key0";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY1 = "key1";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY2 = "key2";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY3 = "key3";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY4 = "key4";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY5 = "key5";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY6 = "key6";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY7 = "key7";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY8 = "key8";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY9 = "key9";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY10 = "key10";

  /**
   * {@code bigint NOT NULL}.
   */
  String KEY11 = "key11";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME0 = "quite_a_long_column_name0";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME1 = "quite_a_long_column_name1";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME2 = "quite_a_long_column_name2";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME3 = "quite_a_long_column_name3";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME4 = "quite_a_long_column_name4";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME5 = "quite_a_long_column_name5";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME6 = "quite_a_long_column_name6";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME7 = "quite_a_long_column_name7";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME8 = "quite_a_long_column_name8";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME9 = "quite_a_long_column_name9";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME10 = "quite_a_long_column_name10";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME11 = "quite_a_long_column_name11";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME12 = "quite_a_long_column_name12";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME13 = "quite_a_long_column_name13";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME14 = "quite_a_long_column_name14";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME15 = "quite_a_long_column_name15";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME16 = "quite_a_long_column_name16";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME17 = "quite_a_long_column_name17";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME18 = "quite_a_long_column_name18";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME19 = "quite_a_long_column_name19";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME20 = "quite_a_long_column_name20";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME21 = "quite_a_long_column_name21";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME22 = "quite_a_long_column_name22";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME23 = "quite_a_long_column_name23";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME24 = "quite_a_long_column_name24";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME25 = "quite_a_long_column_name25";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME26 = "quite_a_long_column_name26";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME27 = "quite_a_long_column_name27";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME28 = "quite_a_long_column_name28";

  /**
   * {@code text}.
   */
  String QUITE_A_LONG_COLUMN_NAME29 = "quite_a_long_column_name29";

  /**
   * All columns, in order.
   */
  String COLUMNS = "key0, key1, key2, key3, key4, key5, key6, key7, key8, key9, key10, key11, quite_a_long_column_name0, quite_a_long_column_name1, quite_a_long_column_name2, quite_a_long_column_name3, quite_a_long_column_name4, quite_a_long_column_name5, quite_a_long_column_name6, quite_a_long_column_name7, quite_a_long_column_name8, quite_a_long_column_name9, quite_a_long_column_name10, quite_a_long_column_name11, quite_a_long_column_name12, quite_a_long_column_name13, quite_a_long_column_name14, quite_a_long_column_name15, quite_a_long_column_name16, quite_a_long_column_name17, quite_a_long_column_name18, quite_a_long_column_name19, quite_a_long_column_name20, quite_a_long_column_name21, quite_a_long_column_name22, quite_a_long_column_name23, quite_a_long_column_name24, quite_a_long_column_name25, quite_a_long_column_name26, quite_a_long_column_name27, quite_a_long_column_name28, quite_a_long_column_name29";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "key0, key1, key2, key3, key4, key5, key6, key7, key8, key9, key10, key11";
}
