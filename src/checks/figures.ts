import type { Check } from './check.ts';
import { complaintsChoice } from './complaints/choice.ts';
import { complaintsDeadline } from './complaints/deadline.ts';
import { complaintsDeclared } from './complaints/declared.ts';
import { complaintsNone } from './complaints/none.ts';
import { complaintsOrder } from './complaints/order.ts';
import { complaintsPeriod } from './complaints/period.ts';
import { complaintsService } from './complaints/service.ts';
import { complaintsUnanswered } from './complaints/unanswered.ts';
import { complaintsUnstated } from './complaints/unstated.ts';
import { monitoringAnswers } from './monitoring/answers.ts';
import { monitoringEventControl } from './monitoring/event-control.ts';
import { monitoringEventDate } from './monitoring/event-date.ts';
import { monitoringEventUnassigned } from './monitoring/event-unassigned.ts';
import { monitoringEvents } from './monitoring/events.ts';
import { monitoringNone } from './monitoring/none.ts';
import { monitoringRemedied } from './monitoring/remedied.ts';
import { monitoringSatisfied } from './monitoring/satisfied.ts';
import { monitoringShare } from './monitoring/share.ts';
import { monitoringUnstated } from './monitoring/unstated.ts';
import { periodDate } from './period/date.ts';
import { periodFuture } from './period/future.ts';
import { periodYears } from './period/years.ts';
import { providerBinDigit } from './provider/bin-digit.ts';
import { providerBinKind } from './provider/bin-kind.ts';
import { providerBinLength } from './provider/bin-length.ts';
import { providerBinZero } from './provider/bin-zero.ts';
import { servicesChannel } from './services/channel.ts';
import { servicesDepartment } from './services/department.ts';
import { servicesDuplicate } from './services/duplicate.ts';
import { servicesFee } from './services/fee.ts';
import { servicesMixedUp } from './services/mixed-up.ts';
import { servicesOldName } from './services/old-name.ts';
import { servicesOverdue } from './services/overdue.ts';
import { servicesPaid } from './services/paid.ts';
import { servicesSimilar } from './services/similar.ts';
import { servicesTotal } from './services/total.ts';
import { servicesUncounted } from './services/uncounted.ts';
import { servicesUnknown } from './services/unknown.ts';
import { servicesUnnamed } from './services/unnamed.ts';
import { servicesWays } from './services/ways.ts';
import { totalsChannel } from './totals/channel.ts';
import { totalsChannels } from './totals/channels.ts';
import { totalsKinds } from './totals/kinds.ts';
import { totalsOverdue } from './totals/overdue.ts';
import { totalsOverdueLimit } from './totals/overdue-limit.ts';
import { totalsRefused } from './totals/refused.ts';
import { totalsServices } from './totals/services.ts';

/** The checks on figures, in the order in which a person would go through a report. */
export const figureChecks: readonly Check[] = [
  providerBinLength,
  providerBinZero,
  providerBinDigit,
  providerBinKind,
  periodYears,
  periodDate,
  periodFuture,
  totalsChannels,
  totalsServices,
  totalsChannel,
  totalsKinds,
  totalsRefused,
  totalsOverdue,
  totalsOverdueLimit,
  servicesUnnamed,
  servicesUnknown,
  servicesMixedUp,
  servicesOldName,
  servicesSimilar,
  servicesDuplicate,
  servicesUncounted,
  servicesTotal,
  servicesChannel,
  servicesWays,
  servicesFee,
  servicesPaid,
  servicesOverdue,
  servicesDepartment,
  complaintsDeclared,
  complaintsNone,
  complaintsUnstated,
  complaintsService,
  complaintsChoice,
  complaintsPeriod,
  complaintsOrder,
  complaintsDeadline,
  complaintsUnanswered,
  monitoringNone,
  monitoringUnstated,
  monitoringEvents,
  monitoringEventUnassigned,
  monitoringEventControl,
  monitoringEventDate,
  monitoringRemedied,
  monitoringAnswers,
  monitoringSatisfied,
  monitoringShare,
];
