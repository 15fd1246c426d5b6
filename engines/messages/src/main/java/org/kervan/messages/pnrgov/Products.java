package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.Sources;
import org.kervan.messages.edifact.Segment;

/** Groups 8 and 9 of one booking: bookings it was divided from, and products that do not fly. */
final class Products {

  private final MomentReader moments;
  private final List<Booking.OtherProduct> products = new ArrayList<>(0);
  private final List<Booking.Split> splits = new ArrayList<>(0);
  private @Nullable Integer splitOf;
  // null while no split is being read
  private @Nullable Sources splitSources;
  private List<Booking.Locator> splitLocators = new ArrayList<>(0);
  private String type = "";
  private SourceList sources = new SourceList();

  Products(MomentReader moments) {
    this.moments = moments;
  }

  /** EQN: how many travellers went. */
  void split(Segment eqn) {
    SourceList places = new SourceList();
    int count = Figures.number(places.text(eqn, Field.SPLIT, 1, 0), 4);
    Integer travellers = count < 0 ? null : Integer.valueOf(count);
    endSplit();
    splitOf = travellers;
    splitSources = places.sources();
  }

  /** RCI behind EQN. */
  void splitLocators(List<Booking.Locator> locators) {
    splitLocators.addAll(locators);
  }

  private void endSplit() {
    if (splitSources != null) {
      splits.add(new Booking.Split(splitOf, splitLocators, splitSources));
      splitLocators = new ArrayList<>(0);
      splitSources = null;
    }
  }

  /** MSG: the kind of the product behind it. */
  void product(Segment msg) {
    sources = new SourceList();
    type = sources.text(msg, Field.PRODUCT, 1, 0);
  }

  /** TVL: from and to, place and its name, provider, product. */
  void travel(Segment tvl) {
    MomentReader.Journey journey = moments.journey(tvl, Field.PRODUCT, Field.PRODUCT, sources);
    List<String> places = new ArrayList<>(2);
    for (int element = 2; element <= 3; element++) {
      for (int component = 0; component < tvl.componentCount(element); component++) {
        String place = text(tvl, element, component);
        if (!place.isEmpty()) {
          places.add(place);
        }
      }
    }
    String provider = text(tvl, 4, 0);
    String code = text(tvl, 5, 0);
    String kind = text(tvl, 5, 1);
    products.add(
        new Booking.OtherProduct(
            type,
            journey.departure(),
            journey.arrival(),
            places,
            provider,
            kind.isEmpty() ? code : code + " " + kind,
            sources.sources()));
  }

  private String text(Segment tvl, int element, int component) {
    return sources.text(tvl, Field.PRODUCT, element, component);
  }

  List<Booking.OtherProduct> products() {
    return products;
  }

  List<Booking.Split> splits() {
    endSplit();
    return splits;
  }
}
