package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes, the readers answer. The corpus beside this class is replayed by every test
 * run; {@code JAZZER_FUZZ=1} with {@code -Dtest=ReadersFuzzTest#method} searches for more.
 */
class ReadersFuzzTest {

  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 10_000, 1 << 16, 100);

  @FuzzTest(maxDuration = "60s")
  void readsAnyFile(byte[] file) {
    Reading reading = MessageFileReader.read(file, LIMITS);
    assertThat(reading.messages().size() + reading.findings().size()).isPositive();
    for (Message message : reading.messages()) {
      for (Traveller traveller : message.travellers()) {
        for (Source source : traveller.sources().all()) {
          assertThat(source.offset() + source.length()).isLessThanOrEqualTo(file.length);
        }
      }
    }
  }
}
